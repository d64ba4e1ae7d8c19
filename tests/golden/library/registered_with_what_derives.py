# What is registered with an abstract class counts for those that it derives from, when only those are named.
from collections.abc import Mapping
from numbers import Number
import collections.abc

print(isinstance({}, Mapping), isinstance([], Mapping), issubclass(dict, Mapping))
print(isinstance(3, Number), isinstance(2.5, Number), isinstance(1j, Number), isinstance("", Number))
print(isinstance([], collections.abc.Sequence), isinstance({1}, collections.abc.Set))
