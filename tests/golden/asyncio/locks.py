# Locks, events, semaphores and conditions wake who waits in the order of waiting.
import asyncio


async def holder(lock, name):
    print(name, "asks")
    async with lock:
        print(name, "has it", lock.locked())
        await asyncio.sleep(0)
    print(name, "gave it back")


async def locks():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*(holder(lock, n) for n in "xyz"))
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    await lock.acquire()
    waits = asyncio.create_task(holder(lock, "cancelled"))
    next_ = asyncio.create_task(holder(lock, "next"))
    await asyncio.sleep(0)
    waits.cancel()
    lock.release()
    print(await asyncio.gather(waits, next_, return_exceptions=True))
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.01)
    except TimeoutError:
        print("still locked")


async def events():
    event = asyncio.Event()

    async def waiter(n):
        print(n, await event.wait())

    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    event.set()
    print(event.is_set())
    await asyncio.gather(*tasks)
    await event.wait()
    event.clear()
    print(event.is_set())


async def semaphores():
    running, most = 0, 0

    async def work(sem, n):
        nonlocal running, most
        async with sem:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.001)
            running -= 1

    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(work(sem, n) for n in range(6)))
    print("most at once:", most, sem.locked())
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)


async def conditions():
    condition = asyncio.Condition()
    state = 0

    async def until(n):
        async with condition:
            print("until", n, await condition.wait_for(lambda: state >= n), state)

    async def once(n):
        async with condition:
            await condition.wait()
            print("once", n)

    tasks = [asyncio.create_task(until(n)) for n in (2, 1)]
    await asyncio.sleep(0)
    for _ in range(2):
        async with condition:
            state += 1
            condition.notify_all()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    tasks = [asyncio.create_task(once(n)) for n in range(3)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        print("one is told")
    await asyncio.sleep(0.001)
    async with condition:
        condition.notify(2)
    await asyncio.gather(*tasks)
    for wrong in (condition.notify, condition.release):
        try:
            wrong()
        except RuntimeError as e:
            print(e)


for part in (locks, events, semaphores, conditions):
    print("--", part.__name__)
    asyncio.run(part())
