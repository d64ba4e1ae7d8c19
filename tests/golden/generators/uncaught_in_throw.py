# What throw() raises has the frame of the yield it came out of, and of the code that threw.
class Cancelled(Exception):
    pass


def worker():
    try:
        while True:
            job = yield
            print("job", job)
    finally:
        print("worker leaves")


def supervise(w):
    next(w)
    for job in ("a", "b"):
        w.send(job)
    w.throw(Cancelled("no more"))


w = worker()
try:
    supervise(w)
except Cancelled as e:
    print(repr(e))
    v = worker()
    next(v)
    v.throw(RuntimeError("second"))
