# What an operator cannot do is a TypeError that names the operator and both types.
class A:
    pass


a = A()
for f in (lambda: a + 1, lambda: 1 - a, lambda: a * a, lambda: a / 1, lambda: a // 1, lambda: a % 1, lambda: a ** 1, lambda: a @ a, lambda: a << 1, lambda: a >> 1,
          lambda: a & 1, lambda: a | a, lambda: a ^ 1, lambda: -a, lambda: +a, lambda: ~a, lambda: a < 1, lambda: a >= a, lambda: a[0], lambda: a(), lambda: len(a), lambda: iter(a),
          lambda: next(a), lambda: 1 in a, lambda: abs(a), lambda: round(a), lambda: int(a), lambda: float(a), lambda: complex(a), lambda: hex(a), lambda: [1][a], lambda: "a" * a,
          lambda: divmod(a, 1), lambda: pow(a, 2), lambda: reversed(a), lambda: sorted(a), lambda: dict(a), lambda: list(a), lambda: {}[[]], lambda: "a" + 1, lambda: 1 + "a", lambda: [] + (),
          lambda: () + [], lambda: {} + {}, lambda: {1} + {2}, lambda: None + 1, lambda: b"a" + "a", lambda: "a" + b"a", lambda: "a" - "b", lambda: [1] - [1], lambda: ~1.5, lambda: 1.5 & 1,
          lambda: 1.5 << 1, lambda: "a" % 1 % 2, lambda: {} | [], lambda: {1} | [2], lambda: [] < {}, lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j % 1):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def set_item():
    a[0] = 1


def del_item():
    del a[0]


def aug():
    global a
    a += 1


def aug_list():
    xs = []
    xs += 5


def setitem_of_text():
    "abc"[0] = "x"


def del_of_tuple():
    del (1, 2)[0]


for f in (set_item, del_item, aug, aug_list, setitem_of_text, del_of_tuple):
    try:
        f()
    except TypeError as e:
        print(e)
