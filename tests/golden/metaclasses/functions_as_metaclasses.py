# metaclass= may be anything that can be called; what it returns is what the name is bound to.
def shout(name, bases, ns):
    print(name, bases, sorted(k for k in ns if not k.startswith("__")))
    return type(name.upper(), bases, ns)


class quiet(metaclass=shout):
    x = 1

    def f(self):
        return type(self).__name__


print(quiet, quiet().f(), type(quiet).__name__)


class loud(quiet):
    pass


print(loud.__name__)


class Pairs(metaclass=lambda name, bases, ns, **kw: (name, bases, kw, ns["a"])):
    a = "attribute"


print(Pairs)


class Keyed(metaclass=lambda *args, **kw: (len(args), kw), one=1, two=2):
    pass


print(Keyed)


class Maker:
    def __prepare__(self, name, bases):
        return {"prepared": name}

    def __call__(self, name, bases, ns):
        return sorted(ns)


class Listed(metaclass=Maker()):
    later = 1


print(Listed)


class Base:
    pass


for meta in (5, None, str):
    try:
        class Odd(metaclass=meta):
            pass
        print(Odd)
    except TypeError as e:
        print(e)


class Instance:
    def __init__(self, *args):
        self.args = args[:2]


class FromInstance(metaclass=Instance):
    pass


print(type(FromInstance).__name__, FromInstance.args)


class Child(Instance.__new__(Instance).__class__):
    pass


print(Child.__bases__)


class Entries:
    def __mro_entries__(self, bases):
        print("asked", len(bases))
        return (Base, dict)


class Replaced(Entries(), list if False else Base.__class__.__base__):
    pass


print([c.__name__ for c in Replaced.__mro__], len(Replaced.__orig_bases__))
