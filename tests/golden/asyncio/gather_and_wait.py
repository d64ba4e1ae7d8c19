# gather keeps the order of its arguments; wait tells who is done and who is not.
import asyncio


async def after(delay, value):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("cancelled:", value)
        raise
    if isinstance(value, Exception):
        raise value
    return value


async def gathers():
    print(await asyncio.gather(after(0.02, "slow"), after(0, "fast"), after(0.01, "middle")))
    print(await asyncio.gather())
    same = after(0, "once")
    print(await asyncio.gather(same, same))
    try:
        await asyncio.gather(after(0.02, "goes on"), after(0, KeyError("k")))
    except KeyError as e:
        print("raised", e)
    print(await asyncio.gather(after(0, ValueError(1)), after(0.001, 2), return_exceptions=True))
    both = asyncio.gather(after(5, "x"), after(5, "y"))
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("all cancelled", both.cancelled())
    inner = asyncio.create_task(after(1, "inner"))
    outer = asyncio.gather(inner, after(0, "other"), return_exceptions=True)
    await asyncio.sleep(0)
    inner.cancel()
    print(await outer)


async def waits():
    def start():
        return [asyncio.create_task(after(d, v), name=str(v)) for d, v in ((0.01, "a"), (0.03, ValueError("b")), (0.05, "c"))]

    def names(tasks):
        return sorted(t.get_name() for t in tasks)

    for when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        tasks = start()
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, names(done), names(pending))
        for t in tasks:
            t.cancel()
        print([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)])
    tasks = start()
    done, pending = await asyncio.wait(tasks, timeout=0.02)
    print("timeout", names(done), names(pending))
    for t in tasks[1:]:
        t.cancel()
    await asyncio.wait(pending)
    for wrong in ([], after(0, 1), [after(0, 1)]):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        for coro in [wrong] if not isinstance(wrong, list) else wrong:
            coro.close()


async def in_order_of_ends():
    for next_ in asyncio.as_completed([after(0.03, "third"), after(0.01, "first"), after(0.02, "second")]):
        print(await next_)
    try:
        for next_ in asyncio.as_completed([after(0.001, "in time"), after(3, "late")], timeout=0.05):
            print(await next_)
    except TimeoutError:
        print("too late")


asyncio.run(gathers())
asyncio.run(waits())
asyncio.run(in_order_of_ends())
