# async with awaits on entering and on leaving, however the block is left.
class Step:
    def __init__(self, word):
        self.word = word

    def __await__(self):
        yield self.word


class Room:
    def __init__(self, name, swallows=()):
        self.name, self.swallows = name, swallows

    async def __aenter__(self):
        await Step("into " + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, traceback):
        await Step("out of " + self.name)
        print("  leaves", self.name, kind and kind.__name__, value, traceback is not None)
        return kind in self.swallows


def run(coro):
    while True:
        try:
            print("  ", coro.send(None))
        except StopIteration as e:
            return e.value
        except Exception as e:
            return "raised " + repr(e)


async def plain():
    async with Room("hall") as name:
        print("  in", name)
    return "through"


async def several():
    async with Room("a") as x, Room("b") as y:
        print("  in", x, y)
        raise KeyError("k")


async def swallowed():
    async with Room("outer"), Room("inner", (KeyError,)):
        raise KeyError("kept")
    return "went on"


async def leaves_by_return():
    async with Room("r"):
        return "value"


async def leaves_by_jumps():
    done = []
    for i in range(4):
        async with Room(str(i)):
            if i == 0:
                continue
            if i == 2:
                break
            done.append(i)
    return done


class Breaks(Room):
    async def __aexit__(self, *what):
        await Step("breaks")
        raise OSError("in exit")


async def replaced():
    try:
        async with Breaks("b"):
            raise ValueError("first")
    except OSError as e:
        return repr(e), repr(e.__context__)


class NoEntry(Room):
    async def __aenter__(self):
        raise RuntimeError("closed")


async def not_entered():
    async with NoEntry("n"):
        print("never")


async def mixed():
    class Plain:
        def __enter__(self):
            return "plain"

        def __exit__(self, *what):
            print("  plain leaves")

    with Plain() as p:
        async with Room("mixed") as m:
            return p, m


for what in (plain, several, swallowed, leaves_by_return, leaves_by_jumps, replaced, not_entered, mixed):
    print(what.__name__)
    print("  =", run(what()))
