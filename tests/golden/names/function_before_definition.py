# A name is looked up when it is reached: functions may use what comes later, statements may not.
def a():
    return b() + 1


try:
    a()
except NameError as e:
    print(e)


def b():
    return 1


print(a())


def b():
    return 10


print(a())
try:
    C()
except NameError as e:
    print(e)


class C:
    def make(self):
        return D()


try:
    C().make()
except NameError as e:
    print(e)


class D:
    def __repr__(self):
        return "D"


print(C().make())


class Node:
    def child(self) -> "Node":
        return Node()

    registry = []


Node.registry.append(Node)
print(type(Node().child()).__name__)
b = "no function any more"
try:
    a()
except TypeError as e:
    print(e)
del b
try:
    a()
except NameError as e:
    print(e)


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


print(is_even(10), is_odd(7))


def configure():
    global helper

    def helper(x):
        return "configured " + x


try:
    helper("early")
except NameError as e:
    print(e)
configure()
print(helper("late"))
value = 1


def uses_value():
    return value


value = 2
print(uses_value())
if value > 1:
    def pick():
        return "big"
else:
    def pick():
        return "small"
print(pick())
try:
    def fails(x=undefined_default):
        pass
except NameError as e:
    print(e)
try:
    fails
except NameError as e:
    print(e)
try:
    @undefined_decorator
    def decorated():
        pass
except NameError as e:
    print(e)
try:
    class E(UndefinedBase):
        pass
except NameError as e:
    print(e)


def typed(n: int) -> int:
    return doubled(n) + 1


def doubled(n: int) -> int:
    return n * 2


print(typed(4))
main_result = None


def main():
    global main_result
    main_result = compute()


def compute():
    return [typed(i) for i in range(3)]


if __name__ == "__main__":
    main()
    print(main_result)
