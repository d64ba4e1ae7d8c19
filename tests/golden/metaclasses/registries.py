# Classes register themselves by metaclass or by __init_subclass__; abstract ones can be left out.
class Registry(type):
    known = {}

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if not ns.get("abstract"):
            Registry.known[name.lower()] = cls


class Command(metaclass=Registry):
    abstract = True

    def run(self, *args):
        raise NotImplementedError(type(self).__name__)


class Echo(Command):
    def run(self, *args):
        return " ".join(args)


class Add(Command):
    def run(self, *args):
        return sum(map(int, args))


class Lazy(Command):
    pass


for line in ("echo a b", "add 1 2 3", "lazy", "nothing"):
    name, *args = line.split()
    try:
        print(Registry.known[name]().run(*args))
    except (KeyError, NotImplementedError) as e:
        print(type(e).__name__, e)


class Plugin:
    plugins = []

    def __init_subclass__(cls, /, priority=0, **kw):
        super().__init_subclass__(**kw)
        cls.priority = priority
        Plugin.plugins.append(cls)


class First(Plugin, priority=2):
    pass


class Second(Plugin):
    pass


class Third(First, priority=5):
    pass


print([(p.__name__, p.priority) for p in sorted(Plugin.plugins, key=lambda p: -p.priority)])
try:
    class Bad(Plugin, colour=1):
        pass
except TypeError as e:
    print(e)
print(len(Plugin.plugins))
