# sys.exit with anything else prints it to stderr and ends with 1.
import sys

print("before")
sys.exit("no more")
