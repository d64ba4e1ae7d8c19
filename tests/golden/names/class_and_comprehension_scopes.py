# Class bodies are no scope for functions and comprehensions in them; the first iterable is.
x = "global"


class A:
    x = "class"
    y = [x for _ in range(1)]
    z = [i for i in x]

    def f(self):
        return x


print(A.y, A.z[:2], A().f(), A.x)
i = "outer"
print([i for i in range(3)], i)


def f():
    x = "function"

    class B:
        y = x
        x = "class"
        z = x

        def g(self):
            return x

    return B.y, B.z, B().g()


try:
    print(f())
except NameError as e:
    print(type(e).__name__, e)
n = [last := k for k in range(4)]
print(n, last)
