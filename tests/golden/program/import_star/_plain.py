import sys
visible = 1
_private = 3
if visible > 1:
    unbound = 1


def later():
    return visible
