# __getattribute__ is asked for every attribute read by name, methods and __dict__ and __class__ too.
class Log:
    def __init__(self):
        self.seen = []

    def __getattribute__(self, name):
        if name != "seen":
            object.__getattribute__(self, "seen").append(name)
        return object.__getattribute__(self, name)

    def method(self):
        return self.value

    value = 3


x = Log()
x.method()
x.__dict__
x.__class__
x.method
isinstance(x, Log)
isinstance(x, int)
vars(x)
getattr(x, "value")
hasattr(x, "missing")
x.other = 1
x.other += 1
str(x)
print(x.seen)
