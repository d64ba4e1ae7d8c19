# What leaves asyncio.run has the frames of the library in its traceback.
import asyncio


async def fails(n):
    await asyncio.sleep(0)
    return 1 // n


async def main():
    print(await fails(1))
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(0))


asyncio.run(main())
