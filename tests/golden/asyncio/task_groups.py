# A group of tasks ends together; what its tasks raise comes as a group of exceptions.
import asyncio


async def step(name, delay=0, raises=None):
    try:
        await asyncio.sleep(delay)
        if raises:
            raise raises
        print(name, "is done")
        return name
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def all_well():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(step("a", 0.01), name="named")
        b = group.create_task(step("b"))
        print(a.get_name(), a.done())
    print(a.result(), b.result())


async def two_fail():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("fine", 5))
            group.create_task(step("first", 0, ValueError("v")))
            group.create_task(step("second", 0, TypeError("t")))
            await step("body", 5)
    except* ValueError as e:
        print("values", repr(e), e.exceptions)
    except* TypeError as e:
        print("types", repr(e.exceptions[0]))


async def body_fails():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("child", 5))
            await asyncio.sleep(0)
            raise LookupError("in the body")
    except BaseExceptionGroup as e:
        print(type(e).__name__, e, e.exceptions, e.__cause__, e.__suppress_context__)


async def cancelled_from_outside():
    async def group():
        async with asyncio.TaskGroup() as group:
            group.create_task(step("inside", 5))

    t = asyncio.create_task(group())
    await asyncio.sleep(0.001)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("the whole group was cancelled", t.cancelled())


async def nested():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(step("outer", 5))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(step("inner", 0, OSError("inner")))
    except* OSError as e:
        print(e.exceptions)


async def wrong():
    group = asyncio.TaskGroup()
    coro = step("x")
    try:
        group.create_task(coro)
    except RuntimeError as e:
        print(str(e).split(" has")[1])
    coro.close()
    async with group:
        pass
    coro = step("y")
    try:
        group.create_task(coro)
    except RuntimeError as e:
        print(str(e).split("is ")[1])
    coro.close()


for part in (all_well, two_fail, body_fails, cancelled_from_outside, nested, wrong):
    print("--", part.__name__)
    asyncio.run(part())
