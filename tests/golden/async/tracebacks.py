# A traceback goes through every await that was waiting.
class Pause:
    def __await__(self):
        yield


async def deepest(n):
    await Pause()
    return 1 // n


async def items():
    yield 1
    yield (2 +
           await deepest(0))


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *what):
        pass


async def looks():
    async for x in items():
        pass


async def collects():
    async with Manager():
        return [x async for x in items()]


async def starts():
    try:
        await looks()
    except ZeroDivisionError:
        await collects()


def drive(coro):
    while True:
        try:
            coro.send(None)
        except StopIteration as e:
            return e.value


def lines(e):
    t = e.__traceback__
    while t:
        print(t.tb_frame.f_code.co_name, t.tb_lineno)
        t = t.tb_next


try:
    drive(starts())
except ZeroDivisionError as e:
    lines(e)
    lines(e.__context__)


async def decorated_once():
    pass


c = decorated_once()
try:
    c.throw(ValueError("before it began"))
except ValueError as e:
    lines(e)
drive(starts())
