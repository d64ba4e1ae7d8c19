# C3: bases in an order that no linearization keeps are refused with the names of those in conflict.
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass


def attempt(name, *bases):
    try:
        made = type(name, bases, {})
    except TypeError as e:
        print(name, "TypeError:", e)
    else:
        print(name, [c.__name__ for c in made.__mro__])


attempt("AB", A, B)
attempt("XA", X, A)
attempt("AX", A, X)
attempt("OX", object, X)
attempt("XO", X, object)
attempt("XX", X, X)
attempt("IS", int, str)
attempt("Bo", bool)
attempt("No", type(None))
attempt("Fu", type(attempt))
attempt("Li", list, dict)
attempt("ET", Exception, X)
attempt("KI", KeyError, IndexError)
attempt("OI", OSError, ValueError)
attempt("IO", ImportError, OSError)
attempt("Ra", range)
attempt("Sl", slice)
attempt("El", type(...))
attempt("Ge", type(i for i in ()))
attempt("Tu", tuple, X)
attempt("XT", X, tuple)
attempt("Me", type, X)


class O: pass
class P(O): pass
class Q(O): pass
class R(O): pass
class K1(P, Q, R): pass
class K2(Q, R): pass
class K3(P, R): pass
class Z(K1, K2, K3): pass
print([c.__name__ for c in Z.__mro__], [c.__name__ for c in Z.mro()])
try:
    class W(K3, K1, K2): pass
    print([c.__name__ for c in W.__mro__])
except TypeError as e:
    print(e)
try:
    class N(5): pass
except TypeError as e:
    print(e)
try:
    class N("text", X): pass
except TypeError as e:
    print(e)
try:
    class N(print): pass
except TypeError as e:
    print(e)
print(issubclass(Z, O), Z.__bases__ == (K1, K2, K3), O.__subclasses__() == [P, Q, R])
