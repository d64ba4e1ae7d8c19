# sys.exit with a number ends the program with it; what was printed before is kept.
import sys

print("before")
sys.exit(7)
