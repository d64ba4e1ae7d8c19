# __import__: modules of the program by names; a package itself, or the part with fromlist.
import os.path, json, sys
m = __import__("json")
print(m is json, m.dumps([1]))
print(__import__("json.decoder").__name__, __import__("json.decoder", fromlist=["x"]).__name__)
print(__import__("os.path") is os, __import__("__main__").__name__)
for bad in (3, ""):
    try: __import__(bad)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: __import__("json", level=-1)
except ValueError as e: print(e)
try: __import__()
except TypeError as e: print(e)
