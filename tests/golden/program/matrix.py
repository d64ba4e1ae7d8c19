# Matrices: a class with operators, typed functions on lists of floats, determinants, inverses, exact fractions of ints.
def zeros(rows: int, cols: int):
    return [[0.0] * cols for _ in range(rows)]


def multiply(a, b):
    n, m, p = len(a), len(b), len(b[0])
    c = zeros(n, p)
    for i in range(n):
        for j in range(p):
            s = 0.0
            for k in range(m):
                s += a[i][k] * b[k][j]
            c[i][j] = s
    return c


def determinant(rows):
    a = [r[:] for r in rows]
    n, sign = len(a), 1
    det = 1.0
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        if a[pivot][i] == 0:
            return 0.0
        if pivot != i:
            a[i], a[pivot] = a[pivot], a[i]
            sign = -sign
        det *= a[i][i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n):
                a[r][c] -= f * a[i][c]
    return det * sign


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(x * y for x, y in zip(r, c)) for c in columns] for r in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[k * v for v in r] for r in self.rows])

    __rmul__ = __mul__

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -other

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __getitem__(self, key):
        if isinstance(key, tuple):
            return self.rows[key[0]][key[1]]
        return self.rows[key]

    def __setitem__(self, key, value):
        self.rows[key[0]][key[1]] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        return (v for r in self.rows for v in r)

    def __str__(self):
        width = max(len(str(v)) for v in self)
        return "\n".join(" ".join(f"{v:>{width}}" for v in r) for r in self.rows)

    def __repr__(self):
        return f"Matrix({self.rows})"

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def det(self):
        if self.shape == (1, 1):
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(self.shape[1]) if self[0, j])


m = Matrix([[1, 2], [3, 4]])
print(m, repr(m.T), m.shape, m @ m == m ** 2, sep="\n")
print(m + m, 2 * m - m, -m, sep="\n")
print((Matrix([[1, 1], [1, 0]]) ** 90)[0, 1], (m ** 0) == Matrix.identity(2), m != [[1, 2], [3, 4]])
big = Matrix([[2, 0, 1, 3], [1, -1, 4, 2], [0, 5, 2, 1], [3, 1, 0, 2]])
print(big.det(), round(determinant([[float(v) for v in r] for r in big.rows]), 9), big.T.det() == big.det(), sum(big))
m[0, 1] = "x"
print(m)
for bad in (lambda: Matrix([[1], [2, 3]]), lambda: big @ Matrix([[1]]), lambda: big[9, 9], lambda: big @ 5):
    try:
        bad()
    except (ValueError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
a = [[1.0, 2.0], [0.5, -1.0]]
print(multiply(a, a), multiply(a, [[1.0], [2.0]]), determinant(a), determinant([[0.0, 1.0], [1.0, 0.0]]), determinant([[1.0, 2.0], [2.0, 4.0]]))
