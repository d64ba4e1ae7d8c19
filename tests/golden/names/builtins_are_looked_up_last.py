# A name is local, enclosing, global, then builtin; a global that hides a builtin does so until it is deleted.
def sizes():
    return len("four")


print(sizes())
len = lambda x: -1
print(sizes())
del len
print(sizes())


def local():
    max = min
    return max(1, 2)


print(local(), max(1, 2))


def unbound():
    try:
        print(sum)
    except UnboundLocalError as e:
        print(e)
    sum = 1
    return sum


print(unbound(), sum([1, 2]))


class C:
    int = "class attribute"
    kind = int

    def m(self):
        return int("7")


print(C.kind, C().m())
import builtins
builtins.added = "from builtins"
print(added, (lambda: added)())
