# A default that fails does so where the def stands.
def make():
    def f(a=1, b={}["missing"]):
        return a
    return f


make()
