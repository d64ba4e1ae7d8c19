# __init__ methods that take what they need and pass the others on work in any diamond.
class Root:
    def __init__(self, **kw):
        print("Root", kw)
        super().__init__(**kw)


class Named(Root):
    def __init__(self, name, **kw):
        print("Named", name)
        super().__init__(**kw)
        self.name = name


class Sized(Root):
    def __init__(self, *, size=1, **kw):
        print("Sized", size)
        super().__init__(**kw)
        self.size = size


class Both(Named, Sized):
    def __init__(self, *args, **kw):
        print("Both")
        super().__init__(*args, **kw)


class Mixin:
    def describe(self):
        return f"{super().describe()}!"


class Base:
    def describe(self):
        return "base"


class Loud(Mixin, Base):
    pass


b = Both("n", size=3)
print(vars(b))
try:
    Both("n", colour="red")
except TypeError as e:
    print(e)
print(Loud().describe())
try:
    class Wrong(Base, Mixin):
        pass
    print(Wrong().describe())
    Mixin().describe()
except AttributeError as e:
    print(e)
