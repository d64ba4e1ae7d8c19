# What await, async for and async with ask for, and what they say when it is not there.
async def quick():
    return 1


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value
    finally:
        coro.close()


class Half:
    async def __aenter__(self):
        return self


class PlainEnter:
    def __aenter__(self):
        return "not awaitable"

    def __aexit__(self, *what):
        return 0


class PlainExit:
    async def __aenter__(self):
        return self

    def __aexit__(self, *what):
        return [what]


class NoSteps:
    def __aiter__(self):
        return []


class PlainSteps:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 7


class Wrong:
    def __init__(self, it):
        self.it = it

    def __await__(self):
        return self.it


class Own(Exception):
    def __await__(self):
        return iter(())


async def await_(x):
    return await x


async def for_(x):
    async for _ in x:
        pass


async def with_(x):
    async with x:
        pass


async def comprehend(x):
    return [_ async for _ in x]


def attempt(what, x):
    try:
        print(what.__name__, "gives", run(what(x)))
    except Exception as e:
        print(what.__name__, type(e).__name__, e, "| cause:", e.__cause__)


for thing in (3, None, "text", [1], int, Half(), PlainEnter(), PlainExit(), NoSteps(), PlainSteps()):
    for what in (await_, for_, with_, comprehend):
        attempt(what, thing)
inner = quick()
attempt(await_, Wrong(inner))
inner.close()
attempt(await_, Wrong(5))
attempt(await_, Wrong(iter("")))
attempt(await_, Own())


def plain_generator():
    yield 1


attempt(await_, plain_generator())
for f, args in ((aiter, (1,)), (anext, (1,)), (anext, ([], 0)), (aiter, ()), (anext, ()), (aiter, (NoSteps(),))):
    try:
        f(*args)
    except TypeError as e:
        print(e)


class Wait:
    def __await__(self):
        yield


shared = await_(Wait())
shared.send(None)


async def second():
    return await shared


attempt(lambda _: second(), None) if False else None
try:
    second().send(None)
except RuntimeError as e:
    print(e)
shared.close()
