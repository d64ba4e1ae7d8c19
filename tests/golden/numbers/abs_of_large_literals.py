# abs() of a literal that needs an int of any size.
d = {}
d[abs(9223372036854775807)] = 1
key = abs(9223372036854775807)
print(d, key, {abs(4611686018427387904): 1})
print(abs(-9223372036854775807) + abs(9223372036854775808), abs(4611686018427387904))
e = {**{100: b"abc", 3: b""}, abs(9223372036854775807): b""}
print(e)
