# dynamic: lists of ints, floats, strings and None, treated by what they are
def size(value):
    if value is None:
        return 0
    if isinstance(value, str):
        return len(value)
    if isinstance(value, (list, tuple)):
        result = 0
        for item in value:
            result += size(item)
        return result
    return abs(value)


def combine(a, b):
    if type(a) is type(b):
        return a + b
    if isinstance(a, str) or isinstance(b, str):
        return str(a) + str(b)
    return (a or 0) + (b or 0)


def main():
    values = [1, 2.5, "three", None, [4, 5.5, "six"], (7, None), -8, 0.25, "", 10]
    total = 0
    longest = ""
    for round_ in range(300):
        last = round_
        for value in values:
            total += size(value)
            if not isinstance(value, (list, tuple)):
                joined = combine(last, value)
                if isinstance(joined, str):
                    if len(joined) > len(longest):
                        longest = joined
                    last = value
                else:
                    last = joined
    scores = {"low": 0, "mid": 0, "high": 0}
    data = [v * i % 7 for i in range(1, 500) for v in (1, 0.5, 2)]
    for v in data:
        if v < 2:
            scores["low"] += 1
        elif v <= 4.5:
            scores["mid"] += v
        else:
            scores["high"] = max(scores["high"], v)
    return total, longest, scores
