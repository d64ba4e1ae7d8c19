# The variable of an except clause is unbound however the clause is left.
def by_exception():
    try:
        try:
            raise ValueError(1)
        except ValueError as e:
            raise KeyError(2)
    except KeyError:
        try:
            e
        except UnboundLocalError as unbound:
            print(unbound)


def by_continue():
    for i in range(2):
        try:
            print(i and e)
        except UnboundLocalError as unbound:
            print(unbound)
        try:
            raise ValueError(i)
        except ValueError as e:
            continue


def by_break():
    while True:
        try:
            raise ValueError("x")
        except ValueError as e:
            break
    try:
        print(e)
    except UnboundLocalError as unbound:
        print(unbound)


def by_return():
    global shared
    try:
        raise ValueError("x")
    except ValueError as shared:
        return str(shared)


def in_a_cell():
    def look():
        try:
            return e
        except NameError as error:
            return str(error)

    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            print(look())
            raise
    except ZeroDivisionError:
        print(look())


class Body:
    try:
        raise ValueError("class")
    except ValueError as e:
        text = str(e)
    print(text)


def generator():
    try:
        yield 1
    except ValueError as e:
        yield str(e)
    yield "end"


for f in [by_exception, by_continue, by_break, by_return, in_a_cell]:
    print(f())
print(hasattr(Body, "e"))
g = generator()
print(next(g), g.throw(ValueError("thrown")), next(g))
try:
    shared
except NameError as error:
    print(error)
while True:
    try:
        raise ValueError(3)
    except ValueError as e:
        try:
            del e
        finally:
            break
try:
    e
except NameError as error:
    print(error)
