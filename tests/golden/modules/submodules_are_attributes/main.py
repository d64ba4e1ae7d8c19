# A submodule is an attribute of its package once it is imported.
import pack.inner
print(pack.inner.x)
from pack import other
print(pack.other.y)
p = pack
print(p.inner.x, p.name, hasattr(p, "inner"), hasattr(p, "nope"))
import pack.inner as pi
print(pi.x, pi is pack.inner, pack.inner.__name__)
