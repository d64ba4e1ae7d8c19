# A traceback of the same line again and again says how often, once the line was shown three times.
def down(n):
    if n == 0:
        return 1 // n
    return down(n - 1)


def ping(n):
    return pong(n)


def pong(n):
    if n > 3:
        return down(n + 4)
    return ping(n + 1)


ping(0)
