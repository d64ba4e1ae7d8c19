# typed: calls and float arithmetic over lists
def eval_A(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def mul_Av(v):
    n = len(v)
    r = []
    for i in range(n):
        s = 0.0
        for j in range(n):
            s += eval_A(i, j) * v[j]
        r.append(s)
    return r


def mul_Atv(v):
    n = len(v)
    r = []
    for i in range(n):
        s = 0.0
        for j in range(n):
            s += eval_A(j, i) * v[j]
        r.append(s)
    return r


def main():
    u = [1.0] * 130
    v = u
    for _ in range(4):
        v = mul_Atv(mul_Av(u))
        u = mul_Atv(mul_Av(v))
    dot, square = 0.0, 0.0
    for i in range(len(u)):
        dot += u[i] * v[i]
        square += v[i] * v[i]
    return (dot / square) ** 0.5
