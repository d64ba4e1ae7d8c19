# Calls over several lines show the first; carets count characters, not bytes.
def größe(s, *, faktor=1):
    return len(s) * faktor / (faktor - 1)


def run(*args):
    return args


try:
    run(größe("ab", faktor=2), größe("é" * 3, faktor=1))
except ZeroDivisionError as e:
    print("caught", e)


class Ärger(Exception):
    """Named so."""


def deep(n):
    return run(
        1,
        größe(
            "x",
            faktor=n,
        ),
    )


print(deep(2))
try:
    deep(1)
except ZeroDivisionError:
    raise Ärger("ünïcode: \u00e9\t\\ 'quoted' \"twice\"\nsecond line")
