# A method of a builtin class takes that class's instances.
for f in (lambda: int.__add__("a", 1), lambda: str.upper(1), lambda: list.append((), 1), lambda: int.__add__(), lambda: object.__new__(), lambda: object.__new__(1), lambda: int.__add__(1, "a"), lambda: object.__new__(int), lambda: object.__new__(str, 1), lambda: dict.get([], 1), lambda: float.__add__(1, 1.0), lambda: tuple.__len__([]), lambda: int.__add__(True, 2), lambda: int.bit_length(1.0), lambda: set.add({}, 1), lambda: str.join(1, []), lambda: list.__len__(()), lambda: dict.__getitem__([], 1), lambda: list.sort(), lambda: str.__eq__(1, 2)):
    try: print(f())
    except TypeError as e: print(e)
def one(): return "a"
for g in (lambda: int.__add__(one(), 1), lambda: dict.__contains__([], one()), lambda: int.__add__(len("ab"), 1), lambda: bool.__add__(5, len("ab")), lambda: list.__len__([one()]), lambda: dict.__repr__({}), lambda: object.__eq__(1, len("a")), lambda: list.__str__("a"), lambda: object.__repr__ is int.__repr__):
    try: print(g())
    except TypeError as e: print(e)
class D(dict):
    def __setitem__(self, k, v):
        dict.__setitem__(self, k, v * 2)
    def __len__(self): return dict.__len__(self) + 1
d = D(); d[1] = 2; print(d, len(d), dict.__getitem__(d, 1), type.__call__(D), type.__call__(int, "5"))
