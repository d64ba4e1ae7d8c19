# Methods of classes and instances change while objects live: the next call sees it.
class Dog:
    sound = "woof"

    def speak(self):
        return self.sound

    def twice(self):
        return self.speak() + self.speak()


rex, fido = Dog(), Dog()
print(rex.twice())
Dog.speak = lambda self: self.sound.upper()
print(rex.twice(), fido.speak())
rex.speak = lambda: "rex!"
print(rex.twice(), fido.twice())
del rex.speak
old = Dog.speak


def wrapped(self):
    return "<" + old(self) + ">"


Dog.speak = wrapped
print(rex.twice())
del Dog.speak
try:
    rex.twice()
except AttributeError as e:
    print(e)


class Loud:
    def speak(self):
        return "LOUD"


Dog.speak = Loud.speak
print(fido.twice(), Dog.speak is Loud.speak)
Dog.speak = 5
try:
    rex.speak()
except TypeError as e:
    print(e)
Dog.speak = staticmethod(lambda: "static")
print(rex.twice())
Dog.speak = classmethod(lambda cls: cls.__name__)
print(rex.twice())
Dog.speak = property(lambda self: lambda: "by property")
print(rex.twice())
Dog.speak = len
try:
    rex.speak()
except TypeError as e:
    print(e)
Dog.__len__ = lambda self: 4
print(len(rex), bool(rex), rex.__len__())
rex.__len__ = lambda: 9
print(len(rex), rex.__len__())
Dog.__add__ = lambda self, o: ("added", o)
Dog.__call__ = lambda self, *a: a
Dog.__eq__ = lambda self, o: True
Dog.__getitem__ = lambda self, i: i * 2
Dog.__contains__ = lambda self, x: x == 1
print(rex + 1, rex(1, 2), rex == 7, rex[4], 1 in rex, 2 in rex)
del Dog.__add__, Dog.__len__
for bad in (lambda: rex + 1, lambda: len(rex)):
    try:
        bad()
    except TypeError as e:
        print(e)


class Puppy(Dog):
    pass


p = Puppy()
Dog.bark = lambda self: "bark of " + type(self).__name__
print(p.bark())
Puppy.bark = lambda self: super(Puppy, self).bark() + "!"
print(p.bark())
del Puppy.bark
print(p.bark())
for i in range(3):
    Dog.number = lambda self, i=i: i
    print(p.number(), end=" ")
print()
