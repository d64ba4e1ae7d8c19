"""A unit: definitions and a `main` that uses them, some dozens of lines, independent of the other units of its program.

What raises where nothing catches it is found by running the unit under CPython; such a statement is left out, or caught, or left as
the end of the unit."""
import contextlib
import io
import random
import re
import signal
import sys
import warnings

from . import subjects  # noqa: F401: fills the grammar
from .grammar import indent
from .maker import Maker
from .subjects.flow import new_variable

SECONDS = 1.0  # of the processor, for one run of a unit
# What differs from run to run, or where the limits of the two machines are not the same.
# A nan's place in a set depends on its address.
FORBIDDEN = re.compile(r"\bat 0x|recursion|MemoryError|Exceeds the limit|\{[^:}]*\bnan\b[^:}]*\}")


class TooLong(BaseException):
    pass


class Chunk:
    """A statement of `main` or a definition, with the variables that it leaves."""

    def __init__(self, lines, inside, born):
        self.lines, self.inside, self.born = lines, inside, born


class Unit:
    """`form` is "function" (its statements are the body of main) or "module"."""

    def __init__(self, seed, number):
        self.number = number
        r = random.Random(f"{seed}/{number}")
        self.form = "function" if r.random() < 0.65 else "module"
        self.traced = r.random() < 0.5
        m = self.maker = Maker(r, number)
        self.chunks = []
        self.raises = False
        if m.says:
            self.chunks.append(Chunk([f"def say{number}(v):", "    print('say', v)", "    return v"], False, []))
        for _ in range(r.randint(0, 3)):
            self.statement(m, False, new_variable if r.random() < 0.7 else None)
        for _ in range(r.choice([0, 1, 1, 2, 2, 3, 4])):
            self.chunks.append(Chunk(m.definition(), False, []))
        m.room = r.randint(8, 28)
        if self.form == "function":
            m.frames.append(type(m.frame)())
        for _ in range(r.randint(2, 6)):
            self.statement(m, True, new_variable)
        while m.room > 0:
            self.statement(m, True)
        self.settle(r)

    def statement(self, m, inside, make=None):
        before = {v.name for v in m.frame.blocks[0]}
        lines = make(m) if make else m.statement()
        self.chunks.append(Chunk(lines, inside, [v for v in m.frame.blocks[0] if v.name not in before]))

    @property
    def main(self):
        return f"main{self.number}"

    def lines(self):
        """The text, and the chunk of each of its lines."""
        rows = [(line, None) for line in sorted(self.maker.needs)]
        for chunk in self.chunks:
            if not chunk.inside:
                rows += [(line, chunk) for line in chunk.lines]
        body = [(line, chunk) for chunk in self.chunks if chunk.inside for line in chunk.lines]
        if self.form == "function":
            declared = [f"{word} {name}" for name, word in self.maker.frame.declared.items()]
            rows += [(f"def {self.main}():", None), *((line, None) for line in indent(declared)), *((("    " + line), chunk) for line, chunk in body)]
            rows += [("    pass", None)] if not body else []
        else:
            rows += body
        return rows

    def text(self):
        return "\n".join(line for line, _ in self.lines()) + "\n"

    def settle(self, r):
        for _ in range(14):
            rows = self.lines()
            end, row, output = run("\n".join(line for line, _ in rows) + ("\n" + self.main + "()" if self.form == "function" else "") + "\n")
            if end is None and not FORBIDDEN.search(output):
                return
            chunk = rows[row - 1][1] if row and row <= len(rows) else None
            if isinstance(end, (TooLong, RecursionError, MemoryError, SyntaxError)) or chunk is None:
                if isinstance(end, SyntaxError) and chunk in self.chunks:
                    self.replace(chunk, [])
                    continue
                break
            if FORBIDDEN.search(output + str(end)):
                self.replace(chunk, []) if end else self.without_addresses()
                continue
            choice = r.random()
            # Which names CPython proposes depends on what is bound by then.
            if choice < 0.12 and chunk.inside and not isinstance(end, NameError):
                at = self.chunks.index(chunk)
                self.chunks = [c for i, c in enumerate(self.chunks) if i <= at or not c.inside]
                self.raises = True
                return
            if choice < 0.6 and chunk.inside:
                name = self.maker.named("e")
                stored = [f"    {v.name} = {self.calm_literal(v.type)}" for v in chunk.born]
                self.replace(chunk, ["try:", *indent(chunk.lines), f"except Exception as {name}:", f"    print('caught', type({name}).__name__, {name})", *stored])
            else:
                self.replace(chunk, [f"{v.name} = {self.calm_literal(v.type)}" for v in chunk.born])
        else:
            end, row, output = None, None, ""
        self.chunks = []
        self.maker.needs.clear()

    def calm_literal(self, t):
        kind = t if isinstance(t, str) else t[0]
        calm = {"int": "1", "float": "1.5", "str": "'a'", "bool": "True", "bytes": "b''", "list": "[]", "dict": "{}", "set": "set()", "opt": "None", "any": "None", "deque": "deque()"}
        if kind == "tuple":
            return "(" + "".join(self.calm_literal(part) + ", " for part in t[1:]) + ")"
        return calm.get(kind, "None")

    def without_addresses(self):
        self.chunks = [c for c in self.chunks if not any("print" in line for line in c.lines) or not c.inside]

    def replace(self, chunk, lines):
        if lines:
            chunk.lines = lines
        else:
            self.chunks.remove(chunk)


def run(text):
    """(what it raised or None, its line, output)"""
    def stop(*_):
        raise TooLong
    out, ignored = io.StringIO(), []
    sys.unraisablehook = ignored.append  # CPython shows it with an address
    signal.signal(signal.SIGVTALRM, stop)
    with contextlib.redirect_stdout(out), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            code = compile(text, "unit", "exec")
            signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
            exec(code, {"__name__": "__main__"})
        except BaseException as error:
            end = error
        else:
            end = None
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    if end is None or ignored:
        return end and TooLong(), None, out.getvalue() + " at 0x" * len(ignored)
    if isinstance(end, SyntaxError):
        return end, end.lineno, ""
    row, trace = None, end.__traceback__
    frames = []
    while trace:
        if trace.tb_frame.f_code.co_filename == "unit":
            frames.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    rows = [line for name, line in frames if name.startswith("main")] or [line for name, line in frames if name == "<module>"]
    try:
        output = out.getvalue() + str(end)
    except Exception:
        output = out.getvalue()
    return end, rows[0] if rows else None, output
