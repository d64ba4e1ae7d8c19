# Groups of a match, and what they are replaced by.
import re
m = re.match(r"(\w+)-(\d+)", "abc-12")
print(m, m.groups())
print(re.sub(r"(\w)", r"<\1>", "ab c"))
