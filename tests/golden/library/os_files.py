# os as CPython's text over posix: folders, files by number, links, times, the environment, and how it fails.
import os

here = os.path.abspath("os_files.tmp")


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except (OSError, TypeError, ValueError, KeyError) as e:
        text = str(e).replace(here, "HERE")
        name = getattr(e, "filename", None)
        print(type(e).__name__, text, getattr(e, "errno", None), name.replace(here, "HERE") if isinstance(name, str) else name)


os.makedirs(os.path.join(here, "a", "b"), exist_ok=True)
show(os.makedirs, os.path.join(here, "a"))
path = os.path.join(here, "f.txt")
with open(path, "w") as f:
    f.write("hello")
print(sorted(os.listdir(here)), sorted(e.name for e in os.scandir(here)))
for folder, names, files in sorted(os.walk(here)):
    print(folder[len(here):], sorted(names), sorted(files))

st = os.stat(path)
print(st.st_size, st[6], len(st), type(st), isinstance(st, tuple), st.st_mtime_ns // 10**9 == st[8])
print(os.stat_result(range(10)), os.stat_result(range(10)).st_atime_ns, os.terminal_size((3, 4)).lines)
show(os.stat_result, (1,) * 9)
show(os.terminal_size, (1,))

show(os.stat, "/nope")
show(os.stat, 1.5)
show(os.stat, "a\0b")
show(os.rmdir, here)
show(os.rmdir, 1)
show(os.rmdir, path)
show(os.mkdir, here)
show(os.mkdir)
show(os.unlink, here)
show(os.rename, "/nope", "/x")
show(os.link, "/nope", "/x")
show(os.symlink, "nope", "/nope/x")
show(os.readlink, path)
show(os.listdir, "/nope")
show(os.listdir, 1.5)
show(os.scandir, "/nope")
show(os.open, "/nope", os.O_RDONLY)
show(os.truncate, "/nope", 1)
show(os.utime, "/nope")
show(os.utime, path, (1,))
show(os.utime, path, (1, 2), ns=(1, 2))
show(os.read, 99, 1)
show(os.close, 99)
show(os.close, "x")
show(os.write, 1, "x")
show(os.chdir, "/nope")
show(os.fspath, 3)
show(os.urandom, -1)
show(os.removedirs, "/nope")

fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
print(os.write(fd, b"abcdef"), os.lseek(fd, 1, os.SEEK_SET), os.read(fd, 3), os.fstat(fd).st_size, os.pread(fd, 2, 4), os.isatty(fd))
os.ftruncate(fd, 2)
os.fsync(fd)
with os.fdopen(fd, "rb") as f:
    f.seek(0)
    print(f.read(), f.fileno() == fd)
show(os.fstat, fd)


def opener(name, flags):
    print(name[len(here):], flags & os.O_CREAT != 0)
    return os.open(name, flags)


with open(path, "w", opener=opener) as f:
    f.write("opened")
print(os.path.getsize(path))

link = os.path.join(here, "l")
os.symlink("f.txt", link)
print(os.path.islink(link), os.readlink(link), os.path.realpath(link) == os.path.realpath(path), os.lstat(link).st_size, os.stat(link).st_size)
os.unlink(link)
os.utime(path, (1, 2))
print(os.path.getmtime(path), os.path.getatime(path))
os.utime(path, ns=(5, 6))
print(os.stat(path).st_mtime_ns)
os.rename(path, path + "2")
os.replace(path + "2", path)

os.environ["GOLDEN"] = "7"
print(os.environ["GOLDEN"], os.getenv("GOLDEN"), "GOLDEN" in os.environ, os.environb[b"GOLDEN"])
del os.environ["GOLDEN"]
print(os.environ.get("GOLDEN"), os.getenv("GOLDEN", 5))
show(lambda: os.environ["GOLDEN"])
show(os.putenv, "a=b", "c")
print(os.fsencode("\xe9"), ascii(os.fsdecode(b"\xff")), os.sep, os.name, os.devnull, os.O_CREAT, os.SEEK_END, os.strerror(2), os.fspath(b"x"))

os.chdir(here)
print(os.getcwd() == here, os.listdir(), os.path.abspath("x") == os.path.join(here, "x"), open("f.txt").read())
for e in os.scandir():
    print(e, e.path, e.is_dir(), e.is_file(), e.is_symlink(), os.fspath(e)) if e.name == "f.txt" else None
print([e.path for e in os.scandir(b".") if e.is_dir()], sorted(e.path[len(here):] for e in os.scandir(here)))


class Path(os.PathLike):
    def __fspath__(self):
        return "f.txt"


print(os.path.join("q", Path()), os.path.getsize(Path()), isinstance(Path(), os.PathLike), issubclass(str, os.PathLike))
os.remove("f.txt")
os.chdir("..")
os.removedirs(os.path.join(here, "a", "b"))
print(os.path.exists(here), os.access(".", os.R_OK), os.access("/nope", os.F_OK), hasattr(os, "nope"))
