# `from m import *` takes __all__, or what does not start with an underscore.
from with_all import *
from without import *

print(public(), _listed, value)
try:
    unlisted
except NameError as e:
    print(e)
try:
    _private
except NameError as e:
    print(e)
print(visible, helper.__name__)
value = "rebound"
import without
print(without.value, value)
