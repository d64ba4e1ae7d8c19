# import * from modules with and without __all__, and from native ones.
from _plain import *
from _listed import *
from math import *
from math import sqrt as root
import _plain

print(visible, shown, _hidden, sqrt(9.0), root(4.0), pi)
try:
    _private
except NameError as e:
    print(e)
try:
    unlisted
except NameError as e:
    print(e)
print(later())
_plain.visible = 2
print(visible, floor(2.5))


def uses():
    return visible, ceil(1.5)


print(uses())
try:
    from _broken import *
except AttributeError as e:
    print(e)
for import_it in range(2):
    try:
        if import_it:
            import nothing_like_it as json
        else:
            import string as json
    except ImportError:
        json = None
    print(json and json.digits)
