# Futures are set once; tasks say what they are doing; generators of a loop are closed with it.
import asyncio


async def value(x):
    return x


async def countdown(n):
    try:
        while n:
            yield n
            n -= 1
    finally:
        print("countdown closed at", n)


class Ready:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "ready"


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled(), asyncio.isfuture(f), asyncio.isfuture(3))
    for early in (f.result, f.exception):
        try:
            early()
        except asyncio.InvalidStateError as e:
            print(e)
    f.set_result([1, 2])
    print(f, f.result(), f.exception(), f.get_loop() is loop)
    for late in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            late()
        except asyncio.InvalidStateError as e:
            print(e)
    f = loop.create_future()
    for wrong in (StopIteration(), 3):
        try:
            f.set_exception(wrong)
        except TypeError as e:
            print(e)
    f.set_exception(OSError)
    try:
        await f
    except OSError as e:
        print(repr(e), f)
    f.remove_done_callback(print)

    t = asyncio.ensure_future(value(5))
    print(asyncio.ensure_future(t) is t, await t, t.get_coro().cr_frame)
    print(await asyncio.ensure_future(Ready()))
    for wrong in (lambda: asyncio.ensure_future(5), lambda: asyncio.create_task(5), lambda: t.set_result(1)):
        try:
            wrong()
        except (TypeError, RuntimeError) as e:
            print(type(e).__name__, e)
    print(asyncio.iscoroutinefunction(value), asyncio.iscoroutinefunction(print), asyncio.iscoroutinefunction(countdown))
    coro = value(1)
    print(asyncio.iscoroutine(coro), asyncio.iscoroutine(value))
    coro.close()

    async def waits_for_itself():
        await me

    me = asyncio.create_task(waits_for_itself())
    try:
        await me
    except RuntimeError as e:
        print(str(e).split(":")[0])


    class Bad:
        def __await__(self):
            yield "not a future"

    async def bad():
        await Bad()

    try:
        await bad()
    except RuntimeError as e:
        print(e)
    async for n in countdown(3):
        print(n)
        break
    kept = countdown(5)
    print(await anext(kept))
    globals_kept.append(kept)
    return "main's value"


globals_kept = []
print(asyncio.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(value("one")), runner.run(value("two")), runner.get_loop().is_closed())
for wrong in (lambda: asyncio.run(5), lambda: runner.run(main), lambda: runner.get_loop()):
    try:
        wrong()
    except (ValueError, RuntimeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


async def inside():
    coro = value(1)
    try:
        asyncio.run(coro)
    except RuntimeError as e:
        print(e)
    coro.close()


asyncio.run(inside())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(value("by hand")), loop)
loop.call_later(0.001, loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed(), loop)
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
