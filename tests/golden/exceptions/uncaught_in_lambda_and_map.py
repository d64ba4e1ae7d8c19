# A lambda's frame is named <lambda>; map and filter have none.
halve = lambda x: 10 / x
apply = lambda f, xs: list(map(f, filter(lambda x: x is not None, xs)))


def main():
    print(apply(halve, [1, None, 2]))
    print(apply(halve, [5, 0]))


main()
