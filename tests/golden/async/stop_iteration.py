# StopIteration and StopAsyncIteration do not leave a coroutine: they become RuntimeErrors.
async def raises(what):
    raise what


async def asks(it):
    return next(it)


def attempt(coro):
    try:
        coro.send(None)
    except Exception as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__), e.__suppress_context__)


attempt(raises(StopIteration(3)))
attempt(raises(StopAsyncIteration("x")))
attempt(asks(iter([])))
attempt(asks(iter([1])))
c = raises(None)
try:
    c.throw(StopIteration("thrown"))
except RuntimeError as e:
    print(e, repr(e.__cause__))


class Value:
    def __await__(self):
        return 5
        yield


async def passes():
    return await Value()


attempt(passes())
raises(StopIteration("to the top")).send(None)
