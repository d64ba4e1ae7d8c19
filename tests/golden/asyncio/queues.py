# Queues pass things from task to task, in their order.
import asyncio


async def produce(queue, things):
    for thing in things:
        await queue.put(thing)
        print("put", thing, queue.qsize(), queue.full())


async def consume(queue, count, name):
    got = []
    for _ in range(count):
        got.append(await queue.get())
        print(name, "got", got[-1])
        queue.task_done()
    return got


async def main():
    q = asyncio.Queue(maxsize=2)
    print(q.empty(), q.full(), q.maxsize, q.qsize())
    print(await asyncio.gather(produce(q, "abcde"), consume(q, 3, "first"), consume(q, 2, "second")))
    await asyncio.wait_for(q.join(), 1)
    for queue, order in ((asyncio.PriorityQueue(), [5, 1, 4, 2, 3]), (asyncio.LifoQueue(), [1, 2, 3])):
        for x in order:
            queue.put_nowait(x)
        print(type(queue).__name__, [queue.get_nowait() for _ in order])
    q = asyncio.Queue(1)
    q.put_nowait("full")
    for wrong in (lambda: q.put_nowait("more"), lambda: q.get_nowait() and q.get_nowait(), q.task_done, q.task_done):
        try:
            wrong()
        except (asyncio.QueueFull, asyncio.QueueEmpty, ValueError) as e:
            print(type(e).__name__, e)
    waiting = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    print("getters" in repr(q), waiting.done())
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    q.put_nowait("kept")
    print(await q.get())

    done = []

    async def work(queue):
        while True:
            item = await queue.get()
            await asyncio.sleep(0)
            done.append(item * item)
            queue.task_done()

    q = asyncio.Queue()
    workers = [asyncio.create_task(work(q)) for _ in range(3)]
    for n in range(6):
        q.put_nowait(n)
    await q.join()
    for w in workers:
        w.cancel()
    print(sorted(done), await asyncio.gather(*workers, return_exceptions=True))


asyncio.run(main())
