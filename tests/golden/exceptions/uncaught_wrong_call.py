# The TypeError of a wrong call stands at the call, not in the function.
class C:
    def method(self, a, *, b):
        return a


def run(c):
    c.method(1, b=2)
    return c.method(1,
                    2, 3,
                    b=4)


run(C())
