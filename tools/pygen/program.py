"""Several units as one program: what a unit raises is kept, and all of it is shown at the end with its tracebacks."""
import random

from .unit import Unit

MOST = 14  # a group of exceptions shows no more than 15


def assembled(units, seed):
    lines = [f"# pygen {seed}", *sorted({need for unit in units for need in unit.maker.needs}), "errors = []"]
    last = units[-1] if units and units[-1].raises and random.Random(f"{seed}/last").random() < 0.4 else None
    for unit in units:
        if not unit.chunks:
            continue
        text = [line for line, _ in unit.lines() if line not in unit.maker.needs]
        lines += ["", f"print('== {unit.number}')"]
        if unit.form == "function":
            lines += text
            lines += [f"{unit.main}()"] if unit is last or not unit.raises and unit.number % 3 else ["try:", f"    {unit.main}()", "except Exception as error:", "    errors.append(error)"]
        elif unit.raises and unit is not last:
            lines += ["try:", *("    " + line for line in text), "except Exception as error:", "    errors.append(error)"]
        else:
            lines += text
    lines += ["", "if errors:", "    raise ExceptionGroup('units', errors)"]
    return "\n".join(lines) + "\n"


def program(seed, count):
    return assembled([Unit(seed, number) for number in range(count)], seed)
