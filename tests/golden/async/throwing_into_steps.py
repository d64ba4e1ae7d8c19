# What is thrown into a coroutine reaches the generator whose step it awaits, and anext with a default too.
class Pause:
    def __await__(self):
        yield "pause"


async def items():
    try:
        await Pause()
        yield 1
    except LookupError as e:
        print("inside:", repr(e))
        yield "mended"


async def one():
    return await anext(items())


async def one_or_other():
    return await anext(items(), "other")


async def closing():
    g = items()
    await anext(g)
    return await g.aclose()


for what in (one, one_or_other, closing):
    coro = what()
    print(coro.send(None))
    try:
        print(coro.throw(KeyError("thrown")))
    except StopIteration as e:
        print("gives", e.value)
