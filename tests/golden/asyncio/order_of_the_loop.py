# The loop runs what is ready in the order in which it became so, and timers by their time.
import asyncio


async def steps(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    a = asyncio.create_task(steps("a", 3))
    loop.call_soon(print, "soon 2")
    b = loop.create_task(steps("b", 2))
    print("main goes first")
    await asyncio.sleep(0)
    print("main again")
    print(await b, await a)

    now = loop.time()
    order = []
    for name, delay in (("late", 0.03), ("early", 0.01), ("middle", 0.02), ("early too", 0.01)):
        loop.call_at(now + delay, order.append, name)
    cancelled = loop.call_later(0.015, order.append, "never")
    cancelled.cancel()
    print(cancelled.cancelled(), cancelled.when() > now)
    await asyncio.sleep(0.04)
    print(order)

    made = loop.create_future()
    made.add_done_callback(lambda f: print("callback 1", f.result()))
    made.add_done_callback(lambda f: print("callback 2", f is made))
    loop.call_soon(made.set_result, "value")
    loop.call_soon(print, "between")
    print("awaited", await made)
    print("awaited again", await made)

    finished = asyncio.create_task(steps("t", 0))
    finished.add_done_callback(lambda t: print("done:", t.get_name(), t.result()))
    finished.set_name("renamed")
    await finished
    print("after the await, before its callbacks?")
    await asyncio.sleep(0)
    print(await asyncio.sleep(0, "slept"), await asyncio.sleep(0.001, "longer"))
    print(asyncio.current_task() in asyncio.all_tasks(), len(asyncio.all_tasks()))
    print(loop.is_running(), loop.is_closed(), asyncio.get_event_loop() is loop)


print(asyncio.run(main()))
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
