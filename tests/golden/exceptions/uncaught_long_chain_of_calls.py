# Frames that repeat more than three times are shown three times, with a count of the others.
def down(n):
    if n == 0:
        raise RuntimeError("bottom")
    return down(n - 1)


def ping(n):
    return pong(n - 1)


def pong(n):
    if n < 0:
        raise ValueError("rally over")
    return ping(n)


try:
    ping(4)
except ValueError as e:
    print(e)
down(10)
