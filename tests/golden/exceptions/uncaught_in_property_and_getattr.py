# Properties, __getattr__ and descriptors have frames of their own; the attribute's line is the caller's.
class D:
    def __get__(self, instance, owner):
        return instance.lazy


class C:
    d = D()

    @property
    def lazy(self):
        return self.missing.deeper

    def __getattr__(self, name):
        raise AttributeError(f"no {name} here") from None


C().d
