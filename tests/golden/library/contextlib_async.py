# Asynchronous managers of contextlib.
import asyncio
from contextlib import *
@contextmanager
def cm(x):
    print('enter', x)
    yield x * 2
    print('exit', x)
@asynccontextmanager
async def acm(x):
    print("aenter", x)
    try: yield x
    finally: print("aexit", x)
async def main():
    async with acm(1) as v: print(v)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm(2))
        st.enter_context(cm(8))
        st.push_async_callback(asyncio.sleep, 0)
    async with aclosing(agen()) as ag:
        async for x in ag: print(x); break
    async with nullcontext(3) as q: print(q)
async def agen():
    try:
        yield 1
        yield 2
    finally: print("agen closed")
asyncio.run(main())
