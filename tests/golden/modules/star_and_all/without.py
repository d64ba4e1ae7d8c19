visible = "seen"
_private = "hidden"
value = "from without"


def helper():
    return _private
