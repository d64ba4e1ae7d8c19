# An asynchronous generator yields and awaits; asend, athrow and aclose are awaited themselves.
class Nap:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        for i in range(self.n):
            yield "nap"
        return self.n


naps = 0


def run(coro):
    global naps
    while True:
        try:
            coro.send(None)
            naps += 1
        except StopIteration as e:
            return e.value


async def count(n):
    try:
        for i in range(n):
            await Nap(1)
            told = yield i
            if told:
                print("  told", told)
    except LookupError as e:
        print("  caught", e)
        yield "after " + str(e)
    finally:
        await Nap(2)
        print("  closed")


async def items():
    return [x async for x in count(3)]


async def talk():
    g = count(9)
    out = [await g.asend(None), await g.asend("hello"), await anext(g)]
    out.append(await g.athrow(KeyError("stop")))
    out.append(await anext(g, "nothing"))
    out.append(await anext(g, "still nothing"))
    try:
        await anext(g)
    except StopAsyncIteration as e:
        out.append(repr(e))
    return out


async def closing():
    g = count(9)
    await g.asend(None)
    print("  running:", g.ag_running, g.ag_await)
    await g.aclose()
    await g.aclose()
    fresh = count(1)
    await fresh.aclose()
    try:
        await fresh.asend(None)
    except StopAsyncIteration:
        print("  never began")


async def athrow_first():
    g = count(2)
    try:
        await g.athrow(ValueError("early"))
    except ValueError as e:
        print("  ", repr(e))
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("  ended by that")


async def first_must_be_none():
    g = count(2)
    try:
        await g.asend("early")
    except TypeError as e:
        print("  ", e)
    await g.aclose()


async def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


async def ignoring():
    g = stubborn()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print("  ", e)


async def wrong_end(which):
    yield 1
    raise which("inside")


async def ends():
    for which in (StopIteration, StopAsyncIteration):
        try:
            async for x in wrong_end(which):
                pass
        except RuntimeError as e:
            print("  ", e, "|", repr(e.__cause__))


async def once():
    g = count(3)
    step = g.asend(None)
    print("  ", await step)
    for again in (lambda: step.send(None), lambda: step.throw(ValueError)):
        try:
            again()
        except RuntimeError as e:
            print("  ", e)
    step = g.aclose()
    await step
    try:
        step.send(None)
    except RuntimeError as e:
        print("  ", e)


async def at_the_same_time():
    g = count(3)
    a, b = g.asend(None), g.asend(None)
    print("  ", a.send(None), g.ag_running)
    try:
        b.send(None)
    except RuntimeError as e:
        print("  ", e)
    try:
        await g.aclose()
    except RuntimeError as e:
        print("  ", e)
    try:
        a.send(None)
    except StopIteration as e:
        print("  item", e.value)
    await g.aclose()


for what in (items, talk, closing, athrow_first, first_must_be_none, ignoring, ends, once, at_the_same_time):
    naps = 0
    print(what.__name__)
    print("  =", run(what()), "naps", naps)

g = count(1)
print(type(g).__name__, g.__name__, repr(g).startswith("<async_generator object count at 0x"))
print(aiter(g) is g, type(g.asend(None)).__name__, type(g.aclose()).__name__, type(anext(g)).__name__)
