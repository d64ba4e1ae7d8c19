# `__prepare__` gives the mapping that the class body writes to; `__new__` gets that very mapping, with the keywords.
class Recorder(dict):
    def __init__(self, label):
        super().__init__()
        self.label, self.log = label, []

    def __setitem__(self, key, value):
        if not key.startswith("__"):
            self.log.append("set " + key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        self.log.append("del " + key)
        super().__delitem__(key)

    def __missing__(self, key):
        if key.startswith("auto_"):
            self.log.append("missing " + key)
            return key[5:]
        raise KeyError(key)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, label="none", **kw):
        print("prepare", mcs.__name__, name, [b.__name__ for b in bases], label, kw)
        return Recorder(label)

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, type(ns).__name__, ns.label, kw)
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.log = ns.log
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, name, sorted(k for k in ns if not k.startswith("__")), kw)
        super().__init__(name, bases, ns)


class Plain(metaclass=Meta):
    x = 1
    x = x + 1
    del x
    y = auto_magic + "!"

    def method(self):
        return self.y


print(Plain.log, Plain.y, Plain().method(), hasattr(Plain, "x"))


class Child(Plain, label="child", extra=[1]):
    for i in range(2):
        pass

    class Inner:
        inside = 1


print(Child.log, Child.i, type(Child).__name__, type(Child.Inner).__name__)

try:
    class Fails(metaclass=Meta):
        a = 1
        b = nothing_here
except NameError as e:
    print(type(e).__name__, e)


class Wrong(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return None


try:
    class W(metaclass=Wrong):
        pass
except TypeError as e:
    print(e)


class NotClassMethod(type):
    def __prepare__(name, bases, **kw):
        print("plain function", name, bases, kw)
        return {"given": 1}


class N(metaclass=NotClassMethod):
    seen = given + 1


print(N.seen, N.given)


def function_as_metaclass(name, bases, ns, **kw):
    print(name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
    return "no class at all"


class F(int, metaclass=function_as_metaclass, flag=True):
    one = 1


print(F)
