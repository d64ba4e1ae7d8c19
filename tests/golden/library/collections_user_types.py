# UserDict, UserList and UserString: containers to derive from.
from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


d = Lower(A=1, B=2)
d["C"] = 3
d.update({"D": 4})
print(d, len(d), "a" in d, d.get("x"), sorted(d), d.data, d | {"E": 5}, d == {"a": 1, "b": 2, "c": 3, "d": 4})
del d["a"]
print(d.pop("b"), d.setdefault("z", 9), d.copy(), isinstance(d, dict), type(d.copy()))
try:
    d["nope"]
except KeyError as e:
    print(repr(e))


class Default(UserDict):
    def __missing__(self, key):
        return key * 2


print(Default()["ab"], Default({"x": 1})["x"])


class Stack(UserList):
    def push(self, x):
        self.append(x)
        return self


s = Stack([3, 1])
print(s.push(2), s[0], s[1:], type(s[1:]), s + [9], [0] + s, s * 2, sorted(s), s.index(2), len(s), 3 in s, s == [3, 1, 2])
s.sort()
s.extend(Stack([7]))
s.insert(0, "i")
print(s, s.pop(), s.count(1), s.data, s.copy() is s)


class Shout(UserString):
    def shout(self):
        return self.upper() + "!"


t = Shout("hello")
print(t, repr(t), t.shout(), type(t.shout()), len(t), t + " you", "oh " + t, t * 2, t[1:3], "ell" in t, t == "hello", hash(t) == hash("hello"), t.split("l"), int(UserString("5")), t.startswith("he"))
print(UserDict, UserList.__module__, UserString.__mro__[1:3])
