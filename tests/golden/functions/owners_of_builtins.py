# Methods of builtin types know their class, bound ones their object, functions their module.
import builtins

module = builtins
print(str.upper.__objclass__, list.append.__objclass__, dict.get.__objclass__, int.bit_length.__objclass__)
print([1].append.__self__, "a".upper.__self__, len.__self__ is module, print.__self__.__name__)
print(len.__module__, "a".upper.__module__)
for f in (len, [].append, str.upper):
    print(f.__name__, [name for name in ("__self__", "__objclass__") if hasattr(f, name)])
