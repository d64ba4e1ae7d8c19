# A module's variables are its own: from-imports copy the binding, attributes see what changes.
import state
from state import count, items, bump, get

print(count, state.count, bump(), count, state.count, get())
items.append("shared")
print(state.items, items is state.items)
state.count = 100
print(get(), bump(), count)
state.items = ["replaced"]
print(items, state.items, state.first())
count = "mine"
print(count, state.count)


def patched():
    return "patched"


state.helper = patched
print(state.uses_helper(), state.Registry.names, state.Registry().add("x"), state.Registry.names)
print(state.__doc__, state.__name__)
for name in ("count", "absent"):
    print(name, hasattr(state, name), getattr(state, name, None))
setattr(state, "made", lambda: state.count)
print(state.made(), vars(state)["count"], state.__dict__["made"] is state.made)
print(state.default(), state.default(5))
