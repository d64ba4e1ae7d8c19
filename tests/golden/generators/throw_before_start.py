# What is thrown into a generator that has not begun comes from the first line of its function.
class C:
    def walk(self):
        "yields"
        yield 1
def outer():
    @staticmethod
    def inner():
        yield 2
    return inner()
for g in (C().walk(), outer(), (x
          for x in [1])):
    try:
        g.throw(KeyError("k"))
    except KeyError as e:
        t = e.__traceback__.tb_next
        print(t.tb_lineno, t.tb_frame.f_code.co_name, g.gi_frame)
g = (x
     for x in [1])
g.throw(ValueError)
