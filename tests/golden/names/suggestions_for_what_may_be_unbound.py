# A typed variable that is not bound: CPython proposes a name that is alike.
def outer():
    if len("a") > 1:
        count = 1
    counter = 2
    def inner():
        return count
    try:
        return inner()
    except NameError as e:
        print(type(e).__name__, e, counter)


outer()
word_1 = 3
if word_1 > 5:
    word_2 = "ab"
word_2
