# os.path takes bytes and gives bytes, and mixes nothing.
import os.path
for f in (os.path.join, os.path.basename, os.path.dirname, os.path.split, os.path.splitext, os.path.exists, os.path.abspath, os.path.isabs, os.path.normpath, os.path.isfile, os.path.isdir, os.path.normcase, os.path.splitdrive, os.path.expanduser):
    try: print(f.__name__, f(b"/a/b.c"))
    except Exception as e: print(type(e), e)
print(os.path.join(b"a", b"/b", b"c"), os.path.commonprefix([b"abc", b"abd"]), os.path.commonpath([b"/a/b", b"/a/c"]), os.path.relpath(b"/a/b", b"/a/c"))
for g in (lambda: os.path.join(b"a", "b"), lambda: os.path.join("a", b"b"), lambda: os.path.join("a", 1), lambda: os.path.basename(1), lambda: os.path.splitext(None), lambda: os.path.commonpath([b"/a", "/b"]), lambda: os.path.relpath(b"a", "b")):
    try: print(g())
    except TypeError as e: print(e)
