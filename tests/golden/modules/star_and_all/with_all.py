__all__ = ["public", "_listed", "value"]
value = 1
unlisted = 2
_listed = "listed all the same"


def public():
    return unlisted
