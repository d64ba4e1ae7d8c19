# typed: a list of bools
def main():
    n = 300000
    flags = [True] * (n + 1)
    count = 0
    for i in range(2, n + 1):
        if flags[i]:
            count += 1
            for k in range(i + i, n + 1, i):
                flags[k] = False
    return count
