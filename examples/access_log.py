"""A report over a web server's log: requests by status, the busiest pages, the slowest answers."""

LOG = """\
10.0.0.7 GET /index.html 200 12
10.0.0.9 GET /about.html 200 7
10.0.0.7 POST /login 302 31
10.0.0.3 GET /missing.png 404 2
10.0.0.9 GET /index.html 200 9
10.0.0.3 GET /report.pdf 200 420
10.0.0.7 GET /index.html 304 1
10.0.0.1 GET /admin 403 3
this line is broken
10.0.0.9 GET /report.pdf 500 1733
10.0.0.7 GET /about.html 200 soon
10.0.0.1 POST /login 401 28
"""


class BadLine(ValueError):
    """A line that is not a request."""

    def __init__(self, number, reason):
        super().__init__(f"line {number}: {reason}")
        self.number = number


class Request:
    """One request: who asked for what, the answer's status and its time in milliseconds."""

    def __init__(self, client, method, path, status, took):
        self.client = client
        self.method = method
        self.path = path
        self.status = status
        self.took = took

    @property
    def failed(self):
        return self.status >= 400

    def __repr__(self):
        return f"<{self.method} {self.path}: {self.status} in {self.took} ms>"


def parse(number, line):
    """The request of a line, or BadLine."""
    fields = line.split()
    if len(fields) != 5:
        raise BadLine(number, f"{len(fields)} fields, 5 expected")
    client, method, path, status, took = fields
    try:
        return Request(client, method, path, int(status), int(took))
    except ValueError as error:
        raise BadLine(number, "not a number") from error


def read(text):
    requests, problems = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            requests.append(parse(number, line))
        except BadLine as problem:
            problems.append(problem)
    return requests, problems


def count(items):
    """How often each item is there."""
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def table(title, counts, limit=3):
    print(title)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
    for name, n in ranked[:limit]:
        print(f"  {name!s:<14}{n:>4}  {'#' * n}")
    rest = sum(n for _, n in ranked[limit:])
    if rest:
        print(f"  {'others':<14}{rest:>4}")


def main():
    requests, problems = read(LOG)
    table("by status", count(r.status for r in requests), limit=4)
    table("by page", count(r.path for r in requests))
    table("by client", count(r.client for r in requests))

    slowest = max(requests, key=lambda r: r.took)
    failed = [r for r in requests if r.failed]
    average = sum(r.took for r in requests) / len(requests)
    print("slowest:", slowest)
    print("failed:", *failed, sep="\n  ")
    print(f"{len(failed) / len(requests):.1%} of {len(requests)} requests failed; {average:.2f} ms on average")
    for problem in problems:
        cause = problem.__cause__
        print("skipped", problem, f"({cause})" if cause else "")


if __name__ == "__main__":
    main()
