# sys._getframe: names, lines and what is around them; modules, class bodies, comprehensions and generators are frames.
import sys
def where(n=1):
    f = sys._getframe(n)
    out = []
    while f is not None:
        out.append((f.f_code.co_name, f.f_lineno))
        f = f.f_back
    print(out)
def g(x, y=0):
    where()
    return x
class A:
    where()
    def m(self):
        return [g(i,
          where()) for i in range(2)]
    @property
    def p(self):
        return g(
            where(0),
            g(1))
def gen():
    where()
    yield 1
    where()
    yield from gen2()
def gen2():
    where()
    yield 2
    where()
A().m()
A().p
for x in gen(): where()
print(sorted([3,1,2], key=lambda v: (where(), v)[1]))
print(sum(g(x) for x in range(2)))
try:
    where(100)
except ValueError as e:
    print(e)
def bad():
    try:
        1/0
    except ZeroDivisionError:
        where()
    finally:
        where()
    with C() as c:
        where()
class C:
    def __enter__(self): where()
    def __exit__(self, *a): where()
bad()
f = sys._getframe()
print(f.f_globals['__name__'], f is sys._getframe(), f.f_lineno)
def h():
    return sys._getframe()
f = h()
print(f.f_code.co_name, f.f_lineno, f.f_back.f_code.co_name, f.f_back.f_lineno)
