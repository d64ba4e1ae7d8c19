# Collections at work: inverted indexes, LRU by hand, sliding maxima, histograms, records, layered settings.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

Record = namedtuple("Record", "name dept pay")
people = [Record("ann", "it", 50), Record("bob", "hr", 40), Record("cid", "it", 70), Record("dan", "hr", 45), Record("eve", "it", 70)]
by = defaultdict(list)
for r in people:
    by[r.dept].append(r)
print({d: max(rs, key=lambda r: (r.pay, r.name)).name for d, rs in by.items()}, {d: sum(r.pay for r in rs) / len(rs) for d, rs in sorted(by.items())}, sorted(people, key=lambda r: (-r.pay, r.name))[0], [r._replace(pay=r.pay + 1).pay for r in people][:2])
index = defaultdict(set)
for n, line in enumerate(["the cat sat", "the dog", "a cat"]):
    for w in line.split():
        index[w].add(n)
print(dict(index), sorted(index["cat"] & index["the"]), index.keys() - {"a"} == {"the", "cat", "sat", "dog"})


def maxima(xs, k):
    window, out = deque(), []
    for i, x in enumerate(xs):
        while window and xs[window[-1]] <= x:
            window.pop()
        window.append(i)
        if window[0] <= i - k:
            window.popleft()
        if i >= k - 1:
            out.append(xs[window[0]])
    return out


class LRU:
    def __init__(self, size):
        self.size, self.data, self.hits = size, OrderedDict(), Counter()

    def get(self, key, make):
        if key in self.data:
            self.data.move_to_end(key)
            self.hits["hit"] += 1
        else:
            self.hits["miss"] += 1
            self.data[key] = make(key)
            if len(self.data) > self.size:
                self.data.popitem(last=False)
        return self.data[key]


cache = LRU(2)
print(maxima([1, 3, -1, -3, 5, 3, 6, 7], 3), maxima([2.5, 1], 1), [cache.get(k, str.upper) for k in "abacb"], list(cache.data.items()), cache.hits)
defaults, env, cli = {"color": "red", "size": 1}, {"size": 2}, {}
settings = ChainMap(cli, env, defaults)
cli["color"] = "blue"
print(settings["color"], settings["size"], dict(settings), settings.new_child({"size": 9})["size"], len(settings))
text = "it was the best of times it was the worst of times"
words = Counter(text.split())
print(words.most_common(3), [w for w, n in words.items() if n == 1], Counter(map(len, words)), sum(words.values()), words & Counter("it it of".split()), Counter(text.replace(" ", "")).most_common(2))
for n, c in sorted(Counter(len(w) for w in text.split()).items()):
    print(f"{n}: {'*' * c}")
josephus = deque(range(1, 8))
while len(josephus) > 1:
    josephus.rotate(-2)
    josephus.popleft()
print(josephus, deque([1, 2, 3], maxlen=2), sorted(Counter("hello") - Counter("lo")))
