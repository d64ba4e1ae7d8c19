# Options from sys.argv, parsed by hand: flags, values, defaults, `--`, and a usage error with exit code 2.
import sys


class Usage(Exception):
    pass


def parse(argv):
    options = {"verbose": 0, "output": None, "numbers": []}
    rest, args = [], iter(argv)
    for arg in args:
        if arg == "--":
            rest.extend(args)
            break
        if arg.startswith("--"):
            name, eq, value = arg[2:].partition("=")
            if name == "verbose":
                options["verbose"] += 1
            elif name in ("output", "number"):
                if not eq:
                    try:
                        value = next(args)
                    except StopIteration:
                        raise Usage(f"--{name} needs a value") from None
                if name == "output":
                    options["output"] = value
                else:
                    try:
                        options["numbers"].append(int(value, 0))
                    except ValueError as e:
                        raise Usage(f"--{name}: {e}")
            else:
                raise Usage(f"no option --{name}")
        elif arg.startswith("-") and len(arg) > 1:
            for c in arg[1:]:
                if c != "v":
                    raise Usage(f"no option -{c} in {arg!r}")
                options["verbose"] += 1
        else:
            rest.append(arg)
    return options, rest


print(len(sys.argv), [type(a).__name__ for a in sys.argv[:2]], sys.argv[0].rpartition("/")[2])
options, rest = parse(sys.argv[1:])
print(options, rest)
for test in (["-vx"], ["--nope"], ["--output"], ["--number=0x1f", "--number", "0b11", "--", "-v", "--nope"], ["--number", "12a"], ["-", "", "--="], ["--number=08"]):
    try:
        print(parse(test))
    except Usage as e:
        print("usage:", e, "| context:", repr(e.__context__), "| cause:", e.__cause__)
if "fail" in rest:
    try:
        parse(["--number"])
    except Usage as e:
        print(f"{sys.argv[0].rpartition('/')[2]}: {e}", file=sys.stderr)
        raise SystemExit(2)
