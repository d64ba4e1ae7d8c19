# The loop tells of exceptions that nobody asked for, and of what goes wrong in callbacks.
import asyncio
import sys


async def fails(n):
    raise ValueError(n)


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(fails(1), name="unheard")
    await asyncio.sleep(0)
    del t
    f = loop.create_future()
    f.set_exception(KeyError("nobody"))
    f = None
    loop.call_soon(lambda: 1 // 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_exception_handler(lambda loop, context: print("handler:", sorted(context), context["message"]))
    asyncio.create_task(fails(2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "said by hand", "detail": [1, 2]})
    heard = asyncio.create_task(fails(3))
    await asyncio.wait([heard])
    print(repr(heard.exception()))
    asyncio.sleep(1)


asyncio.run(main())
sys.exit(5)
