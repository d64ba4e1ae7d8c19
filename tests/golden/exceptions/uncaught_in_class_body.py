# An error in a class body has a frame named for the class; one in a decorator has its line.
def base(x):
    return x


class Outer:
    class Inner:
        value = base(1)
        other = value / 0
