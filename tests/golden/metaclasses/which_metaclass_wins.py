# The most derived metaclass of all bases makes the class; when none is, it is an error.
class M1(type):
    def hello(cls):
        return "hello from M1 to " + cls.__name__


class M2(M1):
    def hello(cls):
        return "M2, then " + super().hello()


class M3(M1):
    pass


class A(metaclass=M1):
    pass


class B(A, metaclass=M2):
    pass


class C(A, B.__base__.__class__("Quick", (), {})):
    pass


class D(A):
    pass


class E(D, B):
    pass


for k in (A, B, C, D, E):
    print(k.__name__, type(k).__name__, k.hello())
try:
    class F(B, metaclass=M3):
        pass
except TypeError as e:
    print(e)
X3 = M3("X3", (A,), {"v": 3})
print(type(X3).__name__, X3.v, X3.hello())
try:
    type("Y", (B, X3), {})
except TypeError as e:
    print(e)
print(type(type("Z", (A,), {})).__name__, type(type("Z", (B, A), {})).__name__, type(type(A)) is type)
try:
    A().hello()
except AttributeError as e:
    print(e)


class Attrs(type):
    shared = "meta attr"
    both = "meta"

    @property
    def computed(cls):
        return f"<{cls.__name__}>"

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter("abc")

    def __getitem__(cls, key):
        return (cls.__name__, key)

    def __contains__(cls, x):
        return x == 1

    def __add__(cls, other):
        return f"{cls.__name__}+{other}"

    def __repr__(cls):
        return f"class {cls.__name__}!"

    def __bool__(cls):
        return False

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "dynamic " + name

    def __eq__(cls, other):
        return isinstance(other, str) and cls.__name__ == other

    def __hash__(cls):
        return 5

    def __dir__(cls):
        return ["z", "a"]


class K(metaclass=Attrs):
    both = "class"


print(K.shared, K.both, K.computed, len(K), list(K), K[3], 1 in K, K + 2, K, bool(K), K.anything, K == "K", K != "K", hash(K), dir(K))
k = K()
for name in ("shared", "computed", "anything", "both"):
    try:
        print(name, getattr(k, name))
    except AttributeError as e:
        print(e)
for bad in (lambda: len(k), lambda: iter(k), lambda: k[0], lambda: k + 1):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print({K: 1}.get(K), [K].index("K"), f"{K}", "%s %r" % (K, K))
try:
    K.computed = 1
except AttributeError as e:
    print(e)
K.shared = "now the class's own"
print(K.shared, Attrs.shared, K().shared)
