# async for awaits each step; else, break, continue and return do as in any loop.
class Tick:
    def __await__(self):
        yield "tick"


class Countdown:
    def __init__(self, start):
        self.now = start

    def __aiter__(self):
        print("  from", self.now)
        return self

    async def __anext__(self):
        if self.now == 0:
            raise StopAsyncIteration
        await Tick()
        self.now -= 1
        return self.now, self.now * self.now


def run(coro):
    ticks = 0
    while True:
        try:
            coro.send(None)
            ticks += 1
        except StopIteration as e:
            print("  ticks:", ticks)
            return e.value


async def whole():
    total = 0
    async for a, b in Countdown(4):
        if a == 2:
            continue
        total += b
    else:
        print("  all seen")
    return total


async def first_even():
    async for a, _ in Countdown(6):
        if a % 2 == 0:
            break
    else:
        print("  never")
    return a


async def nested():
    async for a, _ in Countdown(3):
        async for b, _ in Countdown(a):
            if b == 1:
                return a, b
    return None


async def cleans():
    seen = []
    async for a, _ in Countdown(3):
        try:
            if a == 1:
                break
        finally:
            seen.append(a)
    return seen


async def fails():
    try:
        async for a, _ in Countdown(2):
            raise LookupError(a)
    except LookupError as e:
        return repr(e)


for what in (whole, first_even, nested, cleans, fails):
    print(what.__name__, run(what()))


class Inner:
    """An iterator that stops inside its own await."""

    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        yield "waits"
        raise StopAsyncIteration("from the await")


async def stops():
    async for _ in Inner():
        print("never")
    return "stopped"


print(run(stops()))
