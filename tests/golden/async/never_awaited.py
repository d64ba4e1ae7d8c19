# A coroutine that nobody awaits is told of where it is let go.
import sys


async def work():
    return 1


def keeps_for_a_while():
    kept = work()
    other = 2
    return other


def takes(coro):
    print("taken")


def calls():
    keeps_for_a_while()

    takes(work())


class Worker:
    async def run(self):
        pass


work()
again = work()
again = None
gone = work()
del gone
keeps_for_a_while()
calls()
takes(work())
[work() for _ in range(2)]
for _ in range(3):
    work()
Worker().run()


async def outer():
    work()
    return "outer"


try:
    outer().send(None)
except StopIteration as e:
    print(e.value)
closed = work()
closed.close()
kept = work()
print("end")


sys.exit(3)
