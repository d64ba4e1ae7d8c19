# A coroutine is driven by send, throw and close, and says how far it is.
class Pause:
    """Gives `word` to whoever drives the coroutine; the answer is the value of the await."""

    def __init__(self, word):
        self.word = word

    def __await__(self):
        answer = yield self.word
        return answer


async def child(name):
    first = await Pause(name + " asks")
    second = await Pause(name + " asks again")
    return [first, second]


async def parent():
    got = await child("one")
    got += await child("two")
    return got


def drive(coro, answers):
    answers = iter(answers)
    word = coro.send(None)
    while True:
        print("  said:", word)
        try:
            word = coro.send(next(answers, "nothing"))
        except StopIteration as end:
            return end.value


print(drive(parent(), "abcd"))
print(drive(parent(), []))

c = parent()
print(type(c).__name__, c.__name__, c.__qualname__)
print(c.cr_running, c.cr_suspended, c.cr_await)
print(c.send(None))
print(c.cr_running, c.cr_suspended, c.cr_await.__name__)
print(c.throw(KeyError, "nobody catches") if False else "not thrown")
try:
    c.throw(KeyError("thrown in"))
except KeyError as e:
    print("out again:", e)
print(c.cr_frame, c.cr_await)


async def stubborn():
    for i in range(3):
        try:
            await Pause(i)
        except ValueError as e:
            print("  swallowed", e)
    return "end"


c = stubborn()
print(c.send(None), c.throw(ValueError("a")), c.throw(ValueError, "b"))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)


async def tidy():
    try:
        await Pause("open")
    finally:
        print("  tidied")


c = tidy()
c.send(None)
c.close()
c.close()
c = tidy()
c.send(None)
del c


async def refuses():
    try:
        await Pause("stay")
    except GeneratorExit:
        await Pause("still here")


c = refuses()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)


async def itself():
    print(me.cr_running)
    try:
        me.send(None)
    except ValueError as e:
        print(e)
    return "done"


me = itself()
try:
    me.send(None)
except StopIteration as e:
    print(e.value)
for again in (lambda: me.send(None), lambda: me.throw(ValueError)):
    try:
        again()
    except RuntimeError as e:
        print(e)
me.close()

c = child("x")
for wrong in (lambda: c.send(1), lambda: c.send(), lambda: c.throw(), lambda: c.throw(1), lambda: iter(c), lambda: next(c), lambda: list(c)):
    try:
        wrong()
    except TypeError as e:
        print(e)
w = c.__await__()
print(type(w).__name__, next(w), w.send("p"), end=" ")
try:
    w.send("q")
except StopIteration as e:
    print(e.value)
print(hasattr(c, "__iter__"), hasattr(c, "__await__"), hasattr(c, "__next__"))
text = repr(c)
print(text.startswith("<coroutine object child at 0x"), text.endswith(">"))
