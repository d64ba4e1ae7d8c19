"""Makes a program smaller as long as it stays interesting: statements go, blocks give way to their bodies, expressions to
their parts or to literals. Works on the syntax tree; what does not parse or is not interesting is not kept."""
import ast
import copy
import warnings

LIMIT = 400  # trials


class Shrinker:
    def __init__(self, text, interesting, limit=LIMIT):
        self.best = text
        self.interesting, self.left = interesting, limit
        self.seen = {text}

    def attempt(self, tree):
        try:
            text = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
            compile(text, "small", "exec")
        except (SyntaxError, ValueError, TypeError, RecursionError, AttributeError):
            return False
        if text in self.seen or self.left <= 0 or len(text) >= len(self.best) + 40:
            return False
        self.seen.add(text)
        self.left -= 1
        if not self.interesting(text):
            return False
        self.best = text
        return True

    def run(self):
        warnings.simplefilter("ignore")
        self.attempt(ast.parse(self.best))
        before = None
        while before != self.best and self.left > 0:
            before = self.best
            self.statements()
            self.unfold()
            self.expressions()
        return self.best

    def bodies(self, tree):
        """Every list of statements."""
        for node in ast.walk(tree):
            for field in ("body", "orelse", "finalbody", "handlers", "cases"):
                part = getattr(node, field, None)
                if isinstance(part, list) and part:
                    yield node, field, part

    def statements(self):
        """Delta debugging on each list of statements: halves, quarters, single ones."""
        index = 0
        while True:
            places = list(self.bodies(ast.parse(self.best)))
            if index >= len(places) or self.left <= 0:
                return
            size = len(places[index][2])
            while size >= 1 and self.left > 0:
                start = 0
                while True:
                    tree = ast.parse(self.best)
                    places = list(self.bodies(tree))
                    if index >= len(places):
                        break
                    node, field, part = places[index]
                    if start >= len(part):
                        break
                    del part[start:start + size]
                    if not part and field == "body":
                        part.append(ast.Pass())
                    if not self.attempt(tree):
                        start += size
                    elif not part:
                        break
                size //= 2
            index += 1

    def unfold(self):
        """`if x: body` becomes `body`, and the like."""
        index = 0
        while self.left > 0:
            tree = ast.parse(self.best)
            places = [(part, i, s) for _, _, part in self.bodies(tree) for i, s in enumerate(part) if isinstance(getattr(s, "body", None), list) and isinstance(s, ast.stmt)]
            if index >= len(places):
                return
            part, i, s = places[index]
            inside = s.body + getattr(s, "orelse", []) + getattr(s, "finalbody", [])
            part[i:i + 1] = inside
            if not self.attempt(tree):
                tree = ast.parse(self.best)
                places = [(part, i, s) for _, _, part in self.bodies(tree) for i, s in enumerate(part) if isinstance(getattr(s, "body", None), list) and isinstance(s, ast.stmt)]
                part, i, s = places[index]
                part[i:i + 1] = s.body
                if not self.attempt(tree):
                    index += 1

    def expressions(self):
        index = 0
        while self.left > 0:
            tree = ast.parse(self.best)
            places = list(self.expression_places(tree))
            if index >= len(places):
                return
            holder, field, at, node = places[index]
            options = [part for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr)]
            if isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Call, ast.JoinedStr)):
                options = self.fewer(node) + options
            if not isinstance(node, (ast.Constant, ast.Name)):
                options += [ast.Constant(1), ast.Constant("a"), ast.Constant(None)]
            for option in options:
                if at is None:
                    setattr(holder, field, copy.deepcopy(option))
                else:
                    getattr(holder, field)[at] = copy.deepcopy(option)
                if self.attempt(tree):
                    break
            else:
                index += 1
                continue

    @staticmethod
    def fewer(node):
        """The same with one of its parts left out."""
        found = []
        field = {ast.Call: "args", ast.JoinedStr: "values"}.get(type(node), "elts")
        for i in range(len(getattr(node, field))):
            smaller = copy.deepcopy(node)
            del getattr(smaller, field)[i]
            found.append(smaller)
        for i in range(len(getattr(node, "keywords", []))):
            smaller = copy.deepcopy(node)
            del smaller.keywords[i]
            found.append(smaller)
        return found

    @staticmethod
    def expression_places(tree):
        for holder in ast.walk(tree):
            for field, value in ast.iter_fields(holder):
                if isinstance(value, ast.expr) and not isinstance(getattr(value, "ctx", None), (ast.Store, ast.Del)):
                    yield holder, field, None, value
                elif isinstance(value, list):
                    for i, part in enumerate(value):
                        if isinstance(part, ast.expr) and not isinstance(getattr(part, "ctx", None), (ast.Store, ast.Del)):
                            yield holder, field, i, part


def shrunk(text, interesting, limit=LIMIT):
    return Shrinker(text, interesting, limit).run()
