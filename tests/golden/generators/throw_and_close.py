# throw() raises at the yield; close() raises GeneratorExit there, and what is done about it counts.
def careful(name):
    print(" start", name)
    try:
        while True:
            try:
                yield name
            except ValueError as e:
                print(" caught", e)
                yield "recovered"
    finally:
        print(" cleanup", name)


g = careful("a")
print(next(g), g.throw(ValueError("v1")), next(g))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("came out", e)
try:
    next(g)
except StopIteration:
    print("finished")
g = careful("b")
next(g)
print(g.close(), g.close())
g = careful("never started")
print(g.close(), list(g))
g = careful("thrown at start")
try:
    g.throw(ValueError, "before the body")
except ValueError as e:
    print(e)
print(list(g))


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print(" refuses")
            yield 2
            return


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def exit_value():
    try:
        yield 1
    except GeneratorExit:
        print(" exits")
        return


e = exit_value()
next(e)
print(e.close())


def raises_on_close():
    try:
        yield
    finally:
        raise LookupError("while closing")


r = raises_on_close()
next(r)
try:
    r.close()
except LookupError as err:
    print(err, repr(err.__context__))


def converts():
    try:
        yield 1
    except ValueError as err:
        raise KeyError("converted") from err


c = converts()
next(c)
try:
    c.throw(ValueError("x"))
except KeyError as err:
    print(err, repr(err.__cause__))
for bad in (5, "text", int):
    try:
        careful("c").throw(bad)
    except TypeError as err:
        print(err)


def inner():
    try:
        yield "i1"
        yield "i2"
    except ValueError:
        yield "inner handled"
    finally:
        print(" inner finally")
    return "inner result"


def outer():
    try:
        got = yield from inner()
        yield got
    except KeyError:
        yield "outer handled"
    finally:
        print(" outer finally")


o = outer()
print(next(o), o.throw(ValueError()), next(o))
o.close()
o = outer()
print(next(o), o.throw(KeyError("through")))
print(next(o, "done"))
o = outer()
next(o)
o.close()


def stop_inside():
    yield 1
    raise StopIteration("becomes RuntimeError")


try:
    list(stop_inside())
except RuntimeError as err:
    print(err, "/", repr(err.__cause__))


def next_inside(it):
    while True:
        yield next(it)


try:
    print(list(next_inside(iter([1, 2]))))
except RuntimeError as err:
    print(err)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as err:
    print(err)


def throw_stop():
    try:
        yield
    except StopIteration as err:
        yield "got " + repr(err)


t = throw_stop()
next(t)
print(t.throw(StopIteration(3)))
