# A function finds itself by its name when it runs: rebinding the name changes what it calls.
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


original = fact
print(original(5))


def fact(n):
    return -1


print(original(5), fact(5))


def fib(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(80), len(fib.__defaults__[0]))


def counted(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper


@counted
def ack(m, n):
    if m == 0:
        return n + 1
    return ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))


print(ack(2, 3), ack.calls)


def outer(n):
    def even(k):
        return k == 0 or odd(k - 1)

    def odd(k):
        return k != 0 and even(k - 1)
    return even(n), odd(n)


print(outer(10), outer(7))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda me: lambda n: 1 if n == 0 else n * me(n - 1))(6))
