# A literal beyond 32 bits where a float is wanted, rounded as CPython rounds.
print(0.1 - 4611686018427387905, 4611686018427387905 * 1.0, 0.5 + -9007199254740993, [0.5, 4294967297.0 + 4294967297][1])
