# typed: lists of lists of floats
def matmul(a, b):
    n = len(a)
    c = []
    for i in range(n):
        row = []
        for j in range(n):
            s = 0.0
            for k in range(n):
                s += a[i][k] * b[k][j]
            row.append(s)
        c.append(row)
    return c


def main():
    n = 90
    a = [[(i + j) % 7 * 0.5 for j in range(n)] for i in range(n)]
    b = [[(i - j) % 5 * 0.25 for j in range(n)] for i in range(n)]
    return matmul(a, b)[17][23]
