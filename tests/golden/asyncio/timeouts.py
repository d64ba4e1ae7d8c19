# wait_for and timeout end what takes too long.
import asyncio


async def slow(seconds, result="result"):
    try:
        await asyncio.sleep(seconds)
        return result
    except asyncio.CancelledError:
        print("  slow was cancelled")
        raise


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        await asyncio.sleep(0.01)
        return "kept going"


async def main():
    print(await asyncio.wait_for(slow(0.001), 5))
    print(await asyncio.wait_for(slow(0.001), None))
    for limit in (0.01, 0, -1):
        try:
            await asyncio.wait_for(slow(5), limit)
        except TimeoutError as e:
            print(limit, repr(e), repr(e.__cause__), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(stubborn(), 0.01))

    async with asyncio.timeout(5) as t:
        print(t.expired(), t.when() is not None)
    print(repr(t))
    try:
        async with asyncio.timeout(0.01) as t:
            await slow(5)
    except TimeoutError as e:
        print(repr(e), t.expired(), repr(t), repr(e.__cause__))
    async with asyncio.timeout(None) as t:
        print(t.when(), repr(t))
        t.reschedule(asyncio.get_running_loop().time() + 5)
        print(t.when() is None)
        t.reschedule(None)
    try:
        async with asyncio.timeout(0.01):
            try:
                async with asyncio.timeout(5):
                    await slow(5)
            finally:
                print("  inner left")
    except TimeoutError:
        print("outer limit")
    try:
        async with asyncio.timeout(5):
            raise LookupError("other")
    except LookupError as e:
        print(repr(e))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("over before it began")
    t = asyncio.timeout(1)
    for wrong in (lambda: t.reschedule(None),):
        try:
            wrong()
        except RuntimeError as e:
            print(e)
    async with t:
        try:
            async with t:
                pass
        except RuntimeError as e:
            print(e)
    try:
        t.reschedule(1)
    except RuntimeError as e:
        print(e)
    me = asyncio.create_task(asyncio.wait_for(slow(5), 5))
    await asyncio.sleep(0.001)
    me.cancel()
    print(await asyncio.gather(me, return_exceptions=True))


asyncio.run(main())
