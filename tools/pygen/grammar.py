"""What subjects add to the grammar: expressions by the type they give, statements, definitions.

A subject is a file in `subjects`. It decorates functions that get the Maker and return text; importing the folder
collects them. An expression's text can stand as an operand; statements and definitions are lists of lines."""
import collections

EXPRESSIONS = collections.defaultdict(list)
STATEMENTS = []
DEFINITIONS = []


def gives(*heads, weight=1.0):
    """def f(m, t, depth) -> text of an expression of type `t`, whose head is one of `heads`; None when it cannot."""
    def add(function):
        for head in heads:
            EXPRESSIONS[head].append((weight, function))
        return function
    return add


def statement(weight=1.0):
    """def f(m) -> lines, or None when there is nothing to do it with."""
    def add(function):
        STATEMENTS.append((weight, function))
        return function
    return add


def definition(weight=1.0):
    """def f(m) -> lines of a function or a class at the top of a unit, having told the Maker of it."""
    def add(function):
        DEFINITIONS.append((weight, function))
        return function
    return add


def indent(lines):
    return ["    " + line if line else line for line in lines]
