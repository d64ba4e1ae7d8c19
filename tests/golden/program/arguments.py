# Arguments come as they were given; the first is the program's name.
import sys

print(sys.argv)
print(len(sys.argv[1:]))
