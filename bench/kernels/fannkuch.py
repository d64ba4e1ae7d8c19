# typed: integers in lists
def main():
    n = 8
    perm = list(range(n))
    count = [0] * n
    flips_max, checksum, r, sign = 0, 0, n, 1
    perm1 = [0] * n
    for i in range(n):
        perm1[i] = i
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        for i in range(n):
            perm[i] = perm1[i]
        flips = 0
        k = perm[0]
        while k:
            i, j = 0, k
            while i < j:
                perm[i], perm[j] = perm[j], perm[i]
                i += 1
                j -= 1
            flips += 1
            k = perm[0]
        if flips > flips_max:
            flips_max = flips
        checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                return checksum * 100 + flips_max
            first = perm1[0]
            for i in range(r):
                perm1[i] = perm1[i + 1]
            perm1[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
