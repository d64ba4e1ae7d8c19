# An error in the body and another in __exit__: the second has the first as its context.
class Door:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("leaving with", kind.__name__)
        self.slam(value)

    def slam(self, value):
        raise OSError("stuck") if value.args else value


def use():
    with Door() as d:
        d.missing_method()


use()
