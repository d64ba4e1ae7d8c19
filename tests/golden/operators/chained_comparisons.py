# a < b < c compares each pair, evaluates the middle once, and stops at the first false.
def say(x):
    print(x, end=" ")
    return x


print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(say(1) < say(3) > say(2) != say(5))
print(1 == 1.0 == True, 1 < 2 in [2], "a" in "abc" in ["abc"], not 1 < 2 < 0, None is None is not 5)
print((1 < 2) < 1, 1 < (2 < 1), 3 > 2 == True, (3 > 2) == True)


class V:
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __lt__(self, other):
        print(self.name, "<", other.name, end=" ")
        return self.answer


print(V("a", "yes") < V("b", "no") < V("c", 1))
print(V("a", "") < V("b", "no") < V("c", 1) == "")
print(V("a", []) < V("b", 1) < V("c", 1))
x = 5
print(0 <= x < 10, 10 > x >= 5 > 2, x == x == x, [v for v in range(10) if 2 < v <= 5 != v])
try:
    print(1 < 2 < "3")
except TypeError as e:
    print(e)
print(1 > 2 < "3")
