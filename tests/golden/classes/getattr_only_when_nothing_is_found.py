# __getattr__ is asked after the ordinary way failed with AttributeError, also one raised by a property or __getattribute__.
class C:
    cls_attr = "class"

    def __init__(self):
        self.own = "own"

    def __getattr__(self, name):
        print("getattr", name, end=" -> ")
        if name.startswith("no_"):
            raise AttributeError(f"really no {name}")
        return name.upper()

    @property
    def broken(self):
        raise AttributeError("inside the property")

    @property
    def failing(self):
        raise ValueError("other error")


c = C()
print(c.own, c.cls_attr)
print(c.other)
print(c.broken)
for name in ("failing", "no_way"):
    try:
        print(getattr(c, name))
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
print(hasattr(c, "anything"), hasattr(c, "no_thing"), getattr(c, "no_thing", "default"))
c.other = "now set"
print(c.other)
del c.other
print(c.other)


class G(C):
    def __getattribute__(self, name):
        if name == "hidden":
            raise AttributeError("hidden!")
        return super().__getattribute__(name)


print(G().hidden, G().own)
