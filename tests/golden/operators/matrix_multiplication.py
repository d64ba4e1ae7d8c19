# @ is __matmul__, __rmatmul__ and __imatmul__; no builtin type has them.
class M:
    def __init__(self, *rows):
        self.rows = rows

    def __matmul__(self, other):
        if not isinstance(other, M):
            return NotImplemented
        return M(*([sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows))

    def __rmatmul__(self, other):
        return f"{other!r} @ M"

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __repr__(self):
        return f"M{self.rows}"


a, b = M([1, 2], [3, 4]), M([0, 1], [1, 0])
print(a @ b, b @ a, a @ b @ b, 5 @ a)
c = a
c @= b
print(a is c, c)
for f in (lambda: a @ 5, lambda: 1 @ 2, lambda: [1] @ [2]):
    try:
        print(f())
    except TypeError as e:
        print(e)


class OnlyMat:
    def __matmul__(self, other):
        return "made anew"


x = OnlyMat()
x @= 1
print(x, 2 * 3 @ a if False else "precedence of * and @ is the same")
