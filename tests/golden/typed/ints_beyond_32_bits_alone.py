# Integers whose type nothing else in the program says.
pair = (9007199254740991, 3)
(4294967296,)
_ = [2147483648 for _ in range(1)]
print(f"{pair[0]} {-5000000000}")
