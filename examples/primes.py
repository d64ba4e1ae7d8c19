"""The sieve of Eratosthenes: loops over plain integers."""


def sieve(limit: int) -> list[int]:
    """All primes below `limit`."""
    is_prime = [True] * limit
    is_prime[0] = is_prime[1] = False
    for n in range(2, int(limit ** 0.5) + 1):
        if is_prime[n]:
            for multiple in range(n * n, limit, n):
                is_prime[multiple] = False
    return [n for n in range(limit) if is_prime[n]]


primes = sieve(2_000_000)
print(len(primes), "primes, the last is", primes[-1])
print("sum:", sum(primes))
twins = sum(1 for a, b in zip(primes, primes[1:]) if b - a == 2)
print("twins:", twins)
