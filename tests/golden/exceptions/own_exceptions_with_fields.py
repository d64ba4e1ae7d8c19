# A program's own exceptions: __init__ with fields, __str__, args from __new__, equality by identity.
class HttpError(Exception):
    code = 500

    def __init__(self, message, *, code=None):
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code

    def __str__(self):
        return f"[{self.code}] {self.message}"


class NotFound(HttpError):
    code = 404


class Silent(HttpError):
    def __init__(self, *parts):
        self.parts = parts


for make in (lambda: HttpError("boom"), lambda: NotFound("page", code=4040), lambda: NotFound(message="m"), lambda: Silent(1, 2)):
    try:
        raise make()
    except NotFound as e:
        print("not found:", e, e.args, e.code)
    except HttpError as e:
        print(type(e).__name__, e.args, repr(e), getattr(e, "message", "no message"))
try:
    raise NotFound
except TypeError as e:
    print(e)
print(HttpError("a") == HttpError("a"), len({HttpError("a"), HttpError("a")}))


class Multi(KeyError, ValueError):
    pass


for cls in (KeyError, ValueError, LookupError):
    try:
        raise Multi("both")
    except cls as e:
        print(cls.__name__, e)
print([c.__name__ for c in Multi.__mro__])
