# A text adventure on stdin: rooms, things, commands, ends when input ends.
class Thing:
    def __init__(self, name, text, heavy=False):
        self.name, self.text, self.heavy = name, text, heavy


class Room:
    def __init__(self, name, text):
        self.name, self.text = name, text
        self.exits, self.things = {}, {}

    def connect(self, direction, other):
        opposite = {"north": "south", "south": "north", "east": "west", "west": "east", "up": "down", "down": "up"}
        self.exits[direction] = other
        other.exits[opposite[direction]] = self
        return other

    def describe(self):
        lines = [f"== {self.name} ==", self.text]
        if self.things:
            lines.append("You see: " + ", ".join(sorted(self.things)) + ".")
        lines.append("Exits: " + ", ".join(sorted(self.exits)) + ".")
        return "\n".join(lines)


class Game:
    def __init__(self):
        hall = Room("Hall", "A wide hall.")
        cellar = hall.connect("down", Room("Cellar", "Dark and damp."))
        garden = hall.connect("north", Room("Garden", "Roses everywhere."))
        garden.connect("east", Room("Shed", "Tools hang on the wall."))
        for room, thing in [(hall, Thing("lamp", "An oil lamp.")), (cellar, Thing("chest", "Locked.", heavy=True)),
                            (garden, Thing("rose", "Red.")), (garden.exits["east"], Thing("key", "A rusty key."))]:
            room.things[thing.name] = thing
        self.room, self.bag, self.moves, self.over = hall, {}, 0, False
        self.commands = {n[3:]: getattr(self, n) for n in dir(self) if n.startswith("do_")}

    def do_go(self, direction=None):
        if direction not in self.room.exits:
            return "You cannot go there."
        if self.room.exits[direction].name == "Cellar" and "lamp" not in self.bag:
            return "It is too dark to go down."
        self.room = self.room.exits[direction]
        return self.room.describe()

    def do_look(self, what=None):
        if what is None:
            return self.room.describe()
        thing = self.room.things.get(what) or self.bag.get(what)
        return thing.text if thing else f"There is no {what}."

    def do_take(self, what=None):
        if what not in self.room.things:
            return f"There is no {what}."
        if self.room.things[what].heavy:
            return f"The {what} is too heavy."
        self.bag[what] = self.room.things.pop(what)
        return f"Taken: {what}."

    def do_drop(self, what=None):
        try:
            self.room.things[what] = self.bag.pop(what)
        except KeyError:
            return f"You have no {what}."
        return f"Dropped: {what}."

    def do_bag(self):
        return "You carry " + (", ".join(self.bag) if self.bag else "nothing") + "."

    def do_open(self, what=None):
        if what == "chest" and what in self.room.things:
            if "key" not in self.bag:
                return "It is locked."
            self.over = True
            return f"Gold! You won after {self.moves} moves."
        return "You cannot open that."

    def play(self):
        print(self.room.describe())
        while not self.over:
            try:
                line = input("> ")
            except EOFError:
                print("\nThe end of all words.")
                return False
            words = line.lower().split()
            print(line)
            if not words:
                continue
            verb, *rest = words
            self.moves += 1
            try:
                print(self.commands[verb](*rest))
            except KeyError:
                print(f"I do not know how to {verb}.")
            except TypeError:
                print(f"I do not understand: {' '.join(rest)}.")
        return True


print("won:", Game().play())
