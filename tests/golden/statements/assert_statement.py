# assert tests by truth, raises AssertionError with the message's value, evaluated only when it fails.
def say(x):
    print("evaluated", x)
    return x


assert True
assert [0], say("never")
for test, message in ((0, "text"), ("", 5), (None, None), ([], (1, 2)), ({}, ValueError("inside"))):
    try:
        assert test, message
    except AssertionError as e:
        print(repr(e), e.args, str(e))
try:
    assert say(0)
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert say(""), say("message")
except AssertionError as e:
    print(e)


class T:
    def __bool__(self):
        raise KeyError("no truth")


try:
    assert T(), "never"
except KeyError as e:
    print(repr(e))
if __debug__:
    print("assertions are on")
x = 5
assert x == 5 and x != 6, f"{x}"
assert (y := x + 1) == 6
print(y)
