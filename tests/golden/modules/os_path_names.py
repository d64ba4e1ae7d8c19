# os.path on text alone: join, split, normpath, splitext, relpath, commonpath and their errors.
import os.path
from os.path import basename, dirname, join, splitext

PATHS = ("", "/", "a", "a/", "/a/b/c.txt", "a//b", "../x", "./y.tar.gz", ".hidden", "/..", "a/./b/../c", "//net/x", "///x", "dir.d/file", "..", "a/b/..", "é/日.txt", "a.", ".a.b", "a/.b")
for p in PATHS:
    print(repr(p), os.path.split(p), basename(p), dirname(p), splitext(p), os.path.normpath(p), os.path.isabs(p), os.path.splitdrive(p), os.path.normcase(p) == p)
print(join("a", "b"), join("a/", "b"), join("a", "/b"), join("a", ""), join("", "b"), join("a", "b", "..", "c"), join("a"), join("a", "b/", "c"), join("/", "x"), os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.relpath("/", "/a/b"), os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.commonpath(["/usr/lib", "/usr/local/x"]), os.path.commonpath(["a/b", "a/c"]), os.path.commonprefix([]))
print(os.path.exists("/no/such"), os.path.isfile("/"), os.path.isdir("/"), os.path.exists(__file__), os.path.isfile(__file__), os.path.islink("/no"), os.path.lexists("/no"), basename(__file__), os.path.abspath("/x/../y"), os.path.isabs(os.path.abspath("q")), os.path.abspath("q") == join(os.getcwd(), "q"), os.path.realpath("/x/./y"), os.path.expanduser("plain"), os.path.expandvars("plain"), os.path.getsize(__file__) > 100, os.path.samefile(__file__, __file__), os.sep, os.path.sep, os.path.pardir, os.path.curdir, os.path.extsep, os.linesep == "\n", os.pathsep, os.name, os.path.altsep, os.path.devnull)
print(os.fspath("x"))


class P:
    def __fspath__(self):
        return "from/path.py"


print(basename(P()), join(P(), "x"), splitext(P()), os.fspath(P()))
for bad in (lambda: join("a", 5), lambda: join(5), lambda: join(), lambda: basename(5), lambda: os.path.commonpath([]), lambda: os.path.commonpath(["/a", "b"]), lambda: os.path.getsize("/no/such"), lambda: os.path.relpath(""), lambda: os.path.exists(), lambda: os.path.isfile(None), lambda: os.path.normpath(None), lambda: os.path.split(), lambda: os.fspath(5),):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
