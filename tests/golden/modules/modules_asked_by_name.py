# A module as an object has what it has; urandom gives bytes.
import os, sys, math
for m in (os, sys, math):
    try: print(getattr(m, "nope"))
    except AttributeError as e: print(e)
name = "u" + "random"
print(hasattr(os, name))
print(len(os.urandom(5)), type(os.urandom(0)))
try: os.urandom(-1)
except ValueError as e: print(e)
