# An uncaught exception prints its traceback and ends with 1.
def inner(n):
    return 10 // n


def outer(n):
    total = 1
    total += inner(n)
    return total


print(outer(5))
outer(0)
