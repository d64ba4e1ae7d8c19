"""What CPython has in Python/_warnings.c."""

import sys

import _frames
import warnings

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_defaultaction = "default"
_onceregistry = {}
_version = 0


def _filters_mutated():
    global _version
    _version += 1


class _Module:
    """The module `warnings`, as far as catch_warnings changes it."""

    _filters_mutated = staticmethod(_filters_mutated)

    @property
    def filters(self):
        return warnings.filters

    @filters.setter
    def filters(self, value):
        warnings.filters = value

    @property
    def showwarning(self):
        return warnings.showwarning

    @showwarning.setter
    def showwarning(self, value):
        warnings.showwarning = value

    @property
    def _showwarning_orig(self):
        return warnings._showwarning_orig

    @property
    def _showwarnmsg_impl(self):
        return warnings._showwarnmsg_impl

    @_showwarnmsg_impl.setter
    def _showwarnmsg_impl(self, value):
        warnings._showwarnmsg_impl = value


module = _Module()


def _is_internal(frame):
    name = frame.f_code.co_filename
    return "importlib" in name and "_bootstrap" in name


def _next_external(frame):
    frame = frame.f_back
    while frame is not None and _is_internal(frame):
        frame = frame.f_back
    return frame


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frame = sys._getframe(0)
    if stacklevel <= 0 or _is_internal(frame):
        while (stacklevel := stacklevel - 1) > 0 and frame is not None:
            frame = frame.f_back
    else:
        while (stacklevel := stacklevel - 1) > 0 and frame is not None:
            frame = _next_external(frame)
    if frame is None:
        _warn(category, message, "sys", 1, "sys", _of_sys, source)
        return
    variables = _frames.variables(frame)
    registry = variables.setdefault("__warningregistry__", {})
    _warn(category, message, frame.f_code.co_filename, frame.f_lineno, variables.get("__name__", "<string>"), registry, source)


_of_sys = {}


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or "<unknown>"
        if module.endswith(".py"):
            module = module[:-3]
    _warn(category, message, filename, lineno, module, registry, source)


def _already(registry, key, should_set):
    if registry.get("version") != _version:
        registry.clear()
        registry["version"] = _version
    elif registry.get(key):
        return True
    if should_set:
        registry[key] = True
    return False


def _matches(wanted, text):
    if wanted is None:
        return True
    if type(wanted) is str:
        return wanted == text
    return wanted.match(text)


def _action(category, text, lineno, module):
    known = warnings.filters
    if not isinstance(known, list):
        raise ValueError("_warnings.filters must be a list")
    for number, item in enumerate(known):
        if not isinstance(item, tuple) or len(item) != 5:
            raise ValueError(f"_warnings.filters item {number} isn't a 5-tuple")
        action, message, wanted, where, line = item
        if not isinstance(action, str):
            raise TypeError(f"action must be a string, not '{type(action).__name__}'")
        good = _matches(message, text)
        here = _matches(where, module)
        if issubclass(category, wanted) and good and here and (line == 0 or line == lineno):
            return action, item
    return warnings.defaultaction, None


def _warn(category, message, filename, lineno, module, registry, source):
    if module is None:
        return
    if registry is not None and not isinstance(registry, dict):
        raise TypeError(f"'registry' must be a dict or None, not '{type(registry).__name__}'")
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry is not None and _already(registry, key, False):
        return
    action, item = _action(category, text, lineno, module)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action != "always":
        if registry is not None:
            registry[key] = True
        if action == "once":
            if _already(warnings.onceregistry if registry is None else registry, (text, category), True):
                return
        elif action == "module":
            if registry is not None and _already(registry, (text, category), True):
                return
        elif action != "default":
            raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {item!r}")
    show = warnings._showwarnmsg
    if not callable(show):
        raise TypeError("warnings._showwarnmsg() must be set to a callable")
    show(warnings.WarningMessage(message, category, filename, lineno, None, None, source))
