# Locks of _thread as a program with one thread sees them.
import _thread


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except (Exception, SystemExit) as e:
        print(type(e).__name__, e)


lock = _thread.allocate_lock()
print(repr(lock).split(" at ")[0], lock.locked())
show(lock.acquire)
show(lock.acquire, False)
show(lock.acquire, True, 0.01)
show(lock.acquire, timeout=0.01)
show(lock.acquire, False, 1)
show(lock.acquire, timeout=-2)
show(lock.acquire, timeout="a")
show(lock.acquire, timeout=1e10)
show(lock.acquire, 1, 2, 3)
print(repr(lock).split(" at ")[0], lock.locked())
show(lock.release)
show(lock.release)
show(lock.release, 1)
with lock:
    print(lock.locked())
print(lock.locked())
try:
    lock.nothing
except AttributeError as e:
    print(e)
r = _thread.RLock()
with r:
    with r:
        print(repr(r).count("count=2"), r._is_owned())
print(repr(r).split(" at ")[0], r._is_owned())
show(r.release)
show(r.acquire, False)
show(r.acquire, blocking=True)
r.release()
r.release()
show(_thread.LockType)
show(_thread.start_new_thread)
show(_thread.start_new_thread, 1, ())
show(_thread.start_new_thread, print, 1)
show(_thread.exit)
print(_thread.TIMEOUT_MAX, _thread._count(), _thread.stack_size(), _thread.LockType, _thread.RLock, _thread.error)
print(_thread.get_ident() == _thread.get_ident(), type(_thread.get_ident()))


class Mine(_thread._local):
    pass


m = Mine()
m.x = 1
print(m.x, m.__dict__)
