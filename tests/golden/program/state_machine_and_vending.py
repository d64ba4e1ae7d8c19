# State machines: a table of functions, a class per state, a parser of numbers by states.
class State:
    def on(self, machine, event, value=None):
        handler = getattr(self, "on_" + event, None)
        if handler is None:
            return machine.say(f"cannot {event} while {self}")
        return handler(machine) if value is None else handler(machine, value)

    def __str__(self):
        return type(self).__name__.lower()


class Idle(State):
    def on_coin(self, m, value):
        m.credit += value
        m.state = Ready()
        m.say(f"credit {m.credit}")


class Ready(Idle):
    def on_select(self, m, item):
        price = m.prices.get(item)
        if price is None:
            return m.say(f"no such thing as {item}")
        if not m.stock[item]:
            return m.say(f"{item} is sold out")
        if m.credit < price:
            return m.say(f"{item} costs {price}")
        m.credit -= price
        m.stock[item] -= 1
        m.say(f"here is {item}")
        m.state = Ready() if m.credit else Idle()

    def on_cancel(self, m):
        change, coins = m.credit, []
        for coin in (50, 20, 10, 5):
            n, change = divmod(change, coin)
            coins += [coin] * n
        m.credit = change
        m.say(f"returned {coins}")
        m.state = Idle()


class Machine:
    def __init__(self):
        self.state, self.credit, self.log = Idle(), 0, []
        self.prices = {"tea": 25, "cake": 70}
        self.stock = dict.fromkeys(self.prices, 1)

    def say(self, text):
        self.log.append(text)

    def feed(self, script):
        for word in script.split():
            event, _, value = word.partition(":")
            self.state.on(self, event, int(value) if value.isdigit() else value or None)
        return str(self.state)


m = Machine()
print(m.feed("select:tea coin:10 select:tea coin:20 select:tea coin:50 select:pie select:tea select:cake cancel cancel kick"))
print(*m.log, sep="\n")
print(m.credit, m.stock)


def number_states(text):
    def start(ch):
        return sign if ch in "+-" else digits if ch.isdigit() else point_first if ch == "." else None

    def sign(ch):
        return digits if ch.isdigit() else point_first if ch == "." else None

    def digits(ch):
        return digits if ch.isdigit() else fraction if ch == "." else exponent if ch in "eE" else None

    def point_first(ch):
        return fraction if ch.isdigit() else None

    def fraction(ch):
        return fraction if ch.isdigit() else exponent if ch in "eE" else None

    def exponent(ch):
        return exp_digits if ch.isdigit() else exp_sign if ch in "+-" else None

    def exp_sign(ch):
        return exp_digits if ch.isdigit() else None

    def exp_digits(ch):
        return exp_digits if ch.isdigit() else None
    state, trail = start, []
    for ch in text:
        state = state(ch)
        if state is None:
            return False, trail
        trail.append(state.__name__)
    return state in (digits, fraction, exp_digits), trail


for text in ("12", "-3.5e+10", ".5", "+.", "1e", "", "1.2.3", "7e-2x"):
    ok, trail = number_states(text)
    try:
        real = float(text) is not None
    except ValueError:
        real = False
    print(repr(text), ok, real == ok, trail[-1:] or "-")

LIGHTS = {"red": ("green", 3), "green": ("yellow", 4), "yellow": ("red", 1)}


def lights(color, seconds):
    left = LIGHTS[color][1]
    for _ in range(seconds):
        yield color[0].upper()
        left -= 1
        if not left:
            color = LIGHTS[color][0]
            left = LIGHTS[color][1]


print("".join(lights("red", 20)))
