# argparse: help, kinds of arguments, subcommands, groups, errors and their exit.
import argparse
import sys


def number(text):
    value = int(text, 0)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is below zero")
    return value


def parser():
    p = argparse.ArgumentParser(prog="store", description="Keeps things on shelves, each of which has a name.", epilog="That is all.")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    p.add_argument("-v", "--verbose", action="count", default=0, help="say more; twice for all")
    p.add_argument("--shelf", metavar="NAME", default="top", help="which shelf (default: %(default)s)")
    commands = p.add_subparsers(dest="command", required=True, title="commands")
    put = commands.add_parser("put", help="put things on the shelf", aliases=["add"])
    put.add_argument("things", nargs="+")
    put.add_argument("-n", type=number, default=1, help="how many of each")
    where = put.add_mutually_exclusive_group()
    where.add_argument("--front", action="store_true")
    where.add_argument("--back", action="store_const", const="far", dest="front")
    show = commands.add_parser("show", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    show.add_argument("--sort", choices=["name", "size"], default="name", help="the order")
    show.add_argument("--only", action="append", type=str.upper, help="these letters")
    show.add_argument("rest", nargs=argparse.REMAINDER)
    return p


def run(*args):
    print("$", *args)
    try:
        print(parser().parse_args(args))
    except SystemExit as e:
        print("exit", e.code)


sys.stderr = sys.stdout
run("--help")
run("put", "--help")
run("show", "-h")
run("put", "a", "b", "-n", "0x10")
run("-vv", "--shelf=low", "add", "--back", "c")
run("show", "--sort", "size", "--only", "a", "--only=b", "x", "--y")
run("--version")
run()
run("take")
run("put")
run("put", "a", "-n", "-3")
run("put", "a", "-n", "many")
run("put", "a", "--front", "--back")
run("show", "--sort", "age")
run("--she", "x", "put", "y")
run("put", "a", "--unknown")

p = argparse.ArgumentParser(prog="other", fromfile_prefix_chars="@", exit_on_error=False, usage="%(prog)s [things]")
p.add_argument("pair", nargs=2, type=float, metavar="N")
p.add_argument("tail", nargs="*")
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True, help="or not")
p.set_defaults(kind="none")
print(p.parse_args(["1", "2.5", "t", "--no-flag"]), p.parse_known_args(["1", "2", "--what"]))
print(p.format_usage(), p.format_help())
try:
    p.parse_args(["1", "y"])
except argparse.ArgumentError as e:
    print(e)


class Twice(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (values, values, option_string))


q = argparse.ArgumentParser(add_help=False, parents=[], argument_default=argparse.SUPPRESS)
q.add_argument("-t", "--twice", action=Twice)
print(q.parse_args([]), q.parse_args(["-tx"]), vars(q.parse_args(["--twice", "y"])))
