# A traceback goes through all files, and shows the line of each.
import outer


def run(n):
    return outer.start(lambda x: helper(x, n))


def helper(x, n):
    return x / n


print(run(2))
run(0)
