# A task is cancelled by an exception at the place where it waits.
import asyncio


async def waits(name, seconds=5):
    try:
        await asyncio.sleep(seconds)
        return name
    except asyncio.CancelledError as e:
        print(name, "is told:", repr(e))
        raise
    finally:
        print(name, "ends")


async def refuses():
    for _ in range(2):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("not now")
    return "my own end"


async def main():
    t = asyncio.create_task(waits("one"))
    await asyncio.sleep(0)
    print(t.cancel("a reason"), t.cancelling(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print("awaited:", repr(e), t.cancelled(), t.cancel())
    try:
        t.result()
    except asyncio.CancelledError as e:
        print("result:", repr(e))

    never = asyncio.create_task(waits("never begins"))
    never.cancel()
    try:
        await never
    except asyncio.CancelledError:
        print("it never began", never.cancelled())

    t = asyncio.create_task(refuses())
    for _ in range(2):
        await asyncio.sleep(0)
        t.cancel()
    print(await t, t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel())

    async def chain():
        await asyncio.create_task(waits("inner"), name="inner")

    t = asyncio.create_task(chain())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))

    inner = asyncio.create_task(waits("shielded", 0.01))
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 5))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    print(await asyncio.gather(outer, return_exceptions=True), inner.done())
    print(await inner)

    f = asyncio.get_running_loop().create_future()
    print(f.cancel("why"), f.cancel(), f.cancelled(), f.done())
    try:
        await f
    except asyncio.CancelledError as e:
        print(repr(e))
    for what in (f.result, f.exception, lambda: f.set_result(1), lambda: f.set_exception(ValueError)):
        try:
            what()
        except (asyncio.CancelledError, asyncio.InvalidStateError) as e:
            print(type(e).__name__, e)
    left = asyncio.create_task(waits("left over"))
    await asyncio.sleep(0)


asyncio.run(main())


async def cancels_itself():
    asyncio.current_task().cancel("by myself")
    await asyncio.sleep(0)


try:
    asyncio.run(cancels_itself())
except asyncio.CancelledError as e:
    print("run:", repr(e), isinstance(e, Exception))
