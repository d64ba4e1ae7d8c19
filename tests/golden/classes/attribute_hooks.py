# __getattribute__ is asked first, __getattr__ last; __setattr__ and __delattr__ see all stores.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append("get " + name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}={value!r}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append("del " + name)
        delattr(self._target, name)


class Target:
    def __init__(self):
        self.x = 1

    def double(self):
        return self.x * 2


t = Target()
p = Proxy(t)
p.x = 21
print(p.double(), p.x, t.x)
p.y = "new"
del p.y
try:
    p.y
except AttributeError as e:
    print(e)
p.x += 1
print(p._log, vars(t))


class Default:
    known = "class attribute"

    def __getattr__(self, name):
        if name.startswith("auto_"):
            value = name[5:].upper()
            setattr(self, name, value)
            return value
        raise AttributeError(f"nothing called {name}")


d = Default()
print(d.known, d.auto_hello, vars(d), d.auto_hello)
try:
    d.other
except AttributeError as e:
    print(e)
print(hasattr(d, "other"), hasattr(d, "auto_x"), getattr(d, "missing", "default"))


class Watch:
    count = 0

    def __init__(self):
        self.value = 5

    def __getattribute__(self, name):
        Watch.count += 1
        if name == "secret":
            raise AttributeError("hidden")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "fallback for " + name

    def method(self):
        return self.value


w = Watch()
print(w.value, w.method(), w.secret, w.nothing, Watch.count)
try:
    Watch.nothing
except AttributeError as e:
    print(e)


class Frozen:
    def __init__(self, **kw):
        for k, v in kw.items():
            object.__setattr__(self, k, v)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


f = Frozen(a=1)
for action in (lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "new", 1)):
    try:
        action()
    except AttributeError as e:
        print(e)
print(f.a, f.__dict__)
f.__dict__["a"] = 99
print(f.a)


class Bad:
    @property
    def broken(self):
        return self.not_there

    def __getattr__(self, name):
        return "getattr " + name


print(Bad().broken)


class Plain:
    pass


o = Plain()
o.__dict__.update(x=1, y=2)
print(o.x, sorted(vars(o)), o.__class__.__name__)
o.__dict__ = {"z": 3}
print(o.z, hasattr(o, "x"))
for make in (lambda: o.x, lambda: (5).x, lambda: "s".foo, lambda: Plain.foo, lambda: None.foo, lambda: [].foo, lambda: len.foo, lambda: (lambda: 0).foo):
    try:
        make()
    except AttributeError as e:
        print(e, e.name, type(e.obj).__name__)
for store in (lambda: setattr(5, "x", 1), lambda: setattr(None, "x", 1), lambda: setattr("s", "upper", 1), lambda: setattr(int, "x", 1), lambda: delattr(o, "q")):
    try:
        store()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
