# Abstract classes cannot be instantiated, and others may be registered as their subclasses.
import abc
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
class Sq(Shape):
    def __init__(self, n): self.n = n
    def area(self): return self.n ** 2
try:
    Shape()
except TypeError as e: print(e)
try:
    Sq(2)
except TypeError as e: print(e)
class Sq2(Sq):
    name = "sq"
print(Sq2(3).area(), Shape.__abstractmethods__, Sq.__abstractmethods__, Sq2.__abstractmethods__)
class My(abc.ABC): pass
print(issubclass(int, My), isinstance(3, My))
My.register(int)
print(issubclass(int, My), isinstance(3, My), issubclass(bool, My))
@My.register
class K: pass
print(isinstance(K(), My))
try: My.register(3)
except TypeError as e: print(e)
class D(My): pass
try: D.register(My)
except RuntimeError as e: print(e)
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is H:
            return any("foo" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class F:
    def foo(self): pass
print(isinstance(F(), H), issubclass(F, H), isinstance(3, H), isinstance(F(), (int, H)))
try: issubclass(3, H)
except TypeError as e: print(e)
print(abc.get_cache_token() >= 0)
class P(ABC):
    @staticmethod
    @abstractmethod
    def s(): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
try: P()
except TypeError as e: print(e)
print(P.s.__isabstractmethod__, P.__dict__['c'].__isabstractmethod__, Shape.name.__isabstractmethod__)
print(type(Shape), ABC, abc.ABCMeta.__mro__)
print(Shape.__subclasses__())
class Late(ABC):
    @abstractmethod
    def m(self): ...
Late.m = lambda self: 1
try: Late()
except TypeError as e: print(e)
abc.update_abstractmethods(Late)
print(Late().m())
