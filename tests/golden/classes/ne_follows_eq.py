# != is what == is not, unless __ne__ is defined; both answer NotImplemented to let the other side speak.
class E:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print("eq", self.v, getattr(other, "v", other), end="; ")
        if not isinstance(other, E):
            return NotImplemented
        return self.v == other.v


class N(E):
    def __ne__(self, other):
        print("ne", end="; ")
        return "own answer"


print(E(1) == E(1), E(1) != E(1), E(1) != E(2))
print(E(1) == 1, E(1) != 1, 1 == E(1), 1 != E(1))
print(N(1) == N(1), N(1) != N(1), E(1) != N(1), N(1) != E(1))
print(E(1).__eq__(3), E(1).__ne__(3), E(1).__ne__(E(2)), object().__eq__(1), object().__ne__(1))
same = object()
print(same.__eq__(same), same.__ne__(same), same == same, same != same)


class Text:
    def __eq__(self, other):
        return "yes" if other else ""


print(Text() == 1, Text() == 0, Text() != 1, Text() != 0, [Text()] == [1], [Text()] == [0])
