# SystemExit with text prints the text to stderr and exits 1; finally blocks run first.
import sys


def leave():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            sys.exit("fatal: gave up")
    finally:
        print("cleaning")


try:
    leave()
finally:
    print("last")
