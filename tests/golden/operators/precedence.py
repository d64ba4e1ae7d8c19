# Operators bind as the reference says: ** over unary, unary over *, shifts over &, comparisons over not, and over or.
print(-2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2, ~2 ** 2, not 2 ** 0)
print(2 + 3 * 4, (2 + 3) * 4, 10 - 4 - 3, 2 * 3 % 4, 2 ** 3 * 2, 7 // 2 * 2, 7 / 2 // 1, -7 // 2, -(7 // 2))
print(1 << 2 + 1, 1 | 2 ^ 3 & 4, 6 & 3 << 1, 1 + 2 << 1, 5 & 6 == 6, (5 & 6) == 4, 1 | 0 < 2)
print(not 1 == 2, not 1 + 1, 1 < 2 and 2 < 3 or False, True or False and False, not True or True, not (True or True))
print(1 if True else 2 + 5, (1 if True else 2) + 5, [1, 2][0] + 1, -[1, 2][1], "a" "b" * 2, 2 * "a" + "b")
print(lambda: 1 or 2 and 3, end="") if False else print((lambda x: x or 2)(0), (lambda: 1, 2)[1])
print(1 in [1] == True, (1 in [1]) == True, 1 == 1 in [1], not 1 in [2], 3 - -3, 3 - +3, ~-3, -~3, - - 3, not not 3)
print(2 if 1 else 3 if 0 else 4, 1 + (2 if 0 else 3), [*range(3)][-1] ** 2, (1, 2) + (3,) * 2, {1} | {2} & {2, 3}, {1, 2} - {2} | {5})
print(0x10 + 0b11 * 0o7, 1_000 // 3, 1e3 / 10, .5 + 5., 3j * 1j, 1 .real, 1..real)
x = 5
print(x > 3 < 10, x == 5 != 4, (y := x) + 1, x if x else y, f"{x + 1 * 2}", x.bit_length() + 1, (-x).bit_length(), -x.bit_length())
