# Bytes written to stdout's buffer stand in order with text; exit shows how to exit.
import sys
print("one")
sys.stdout.buffer.write(b"two\n")
print("three")
sys.stdout.flush()
sys.stdout.buffer.write(b"four\n")
sys.stdout.buffer.flush()
print("five", end="")
sys.stdout.buffer.write(b"six\n")
print(exit)
print(quit)
