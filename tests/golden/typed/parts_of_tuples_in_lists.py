# A big int in a tuple that stands in a list is an operand.
def runs(xs):
    out = []
    for x in xs:
        if out and out[-1][0] == x:
            out[-1] = (out[-1][0], out[-1][1] + 1)
        else:
            out.append((x, 1))
    return out


def grown(pair, n):
    for _ in range(n):
        pair = (pair[1], pair[0] + pair[1] * pair[1] - pair[0] // 3)
    return pair, -pair[0], abs(pair[1]), pair[0] < pair[1], pair[0] == pair[1], pair[1] % 7


print(runs("aabccc"), runs([1.5, 1.5]), grown((1, 2), 9))
n = int("9")
print(abs(n), abs(-n), f"{abs(int('-99999999999999999999'))}")
