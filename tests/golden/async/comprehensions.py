# Comprehensions and generator expressions that await.
class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield
        return self.value


def run(coro):
    steps = 0
    while True:
        try:
            coro.send(None)
            steps += 1
        except StopIteration as e:
            return e.value, steps


async def numbers(n):
    for i in range(n):
        yield await Later(i)


async def even(n):
    return await Later(n % 2 == 0)


async def lists():
    return [n * n async for n in numbers(4)]


async def sets():
    return sorted({n % 3 async for n in numbers(7)})


async def dicts():
    return {n: await Later(-n) async for n in numbers(3)}


async def filtered():
    return [n async for n in numbers(6) if await even(n) if n]


async def nested():
    return [(a, b) async for a in numbers(3) for b in range(a)]


async def nested_other_way():
    return [(a, b) for a in range(3) async for b in numbers(a)]


async def awaits_only():
    return [await Later(n) for n in (1, 2, 3)]


async def inside_out():
    return [[b async for b in numbers(a)] for a in range(4)]


async def lazily():
    g = (n + 1 async for n in numbers(3))
    kind = type(g).__name__
    return kind, [x async for x in g], [x async for x in g]


async def lazily_awaiting():
    g = (await Later(n) for n in range(3))
    kind = type(g).__name__
    total = 0
    async for x in g:
        total += x
    return kind, total


async def plain_inside():
    return sum(n for n in await Later([1, 2, 3]))


async def anywhere():
    table = {await Later("k"): await Later("v")}
    text = f"{await Later(1)}-{await Later('x')!r:>5}"
    a, *b = await Later((1, 2, 3))
    chosen = await Later("yes") if await Later(True) else await Later("no")
    table[await Later("k")] += await Later("!")
    compared = 0 < await Later(1) < await Later(2)
    both = await Later(0) or await Later([]) or await Later("last")
    called = max(await Later(3), await Later(5), key=await Later(abs))
    negative = -await Later(2) ** 2
    assert await Later(1), await Later("no")
    if (n := await Later(10)) > 5:
        table["n"] = n
    while await Later(False):
        pass
    return table, text, a, b, chosen, compared, both, called, negative


for what in (lists, sets, dicts, filtered, nested, nested_other_way, awaits_only, inside_out, lazily, lazily_awaiting, plain_inside, anywhere):
    print(what.__name__, *run(what()))
