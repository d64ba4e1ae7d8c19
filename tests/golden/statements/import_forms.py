# import binds the first name or the alias, from binds what it names; what is missing is an ImportError; repeated imports are one.
import math
import math as m, sys
from math import pi, sqrt as root
from math import (floor,
                  ceil,)

print(math is m, pi == math.pi, root(16), floor(2.5), ceil(2.5), sys.modules["math"] is math)


def local():
    import math as inner
    from math import tau
    return inner is math, tau


print(local(), "tau" in globals())
for statement in ("no_such_module_at_all", ):
    try:
        import no_such_module_at_all
    except ImportError as e:
        print(type(e).__name__, e, e.name)
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
try:
    import math.pi
except ModuleNotFoundError as e:
    print(e)


class C:
    from math import e
    import math as lib


print(C.e, C.lib is math)
math = "rebound"
import math
print(math.sqrt(4))
import os.path
print(os.path.basename("a/b"), os.path.join("a", "b"))
import os.path as p
print(p is os.path)
