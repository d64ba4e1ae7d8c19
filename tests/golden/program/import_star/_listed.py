__all__ = ["shown", "_hidden"]
shown = "s"
_hidden = "h"
unlisted = "u"
