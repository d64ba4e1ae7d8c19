# A small interpreter of commands by match over split text and nested tuples.
def run(line, state):
    match line.split():
        case []:
            return "nothing"
        case ["go", ("north" | "south" | "east" | "west") as where]:
            state["at"] = where
            return f"going {where}"
        case ["go", *elsewhere]:
            return f"cannot go {' '.join(elsewhere) or 'nowhere'}"
        case ["take", thing] if thing in state["bag"]:
            return f"you have the {thing}"
        case ["take", thing]:
            state["bag"].append(thing)
            return f"took {thing}"
        case ["drop", *things]:
            gone = [t for t in things if t in state["bag"]]
            state["bag"] = [t for t in state["bag"] if t not in gone]
            return f"dropped {gone}"
        case ["say", first, *_, last]:
            return f"{first}...{last}"
        case [verb, *_]:
            return f"{verb}?"


state = {"at": "start", "bag": []}
for line in ("go north", "go up there", "go", "take lamp", "take lamp", "take key", "drop lamp sword", "say hello big wide world", "say hi", "", "dance now"):
    print(repr(line), "->", run(line, state))
print(state)


def simplify(e):
    match e:
        case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1):
            return simplify(x)
        case ("*", 0, _) | ("*", _, 0):
            return 0
        case (op, a, b):
            a2, b2 = simplify(a), simplify(b)
            return simplify((op, a2, b2)) if (a2, b2) != (a, b) else (op, a, b)
        case _:
            return e


print(simplify(("+", ("*", 1, "x"), ("*", ("+", 0, 0), "y"))))
print(simplify(("*", ("+", "a", 0), ("+", "b", "c"))))
