# dynamic: text is parsed into dicts of lists and written again
def lines():
    hosts = ["alpha", "beta", "gamma", "delta"]
    made = []
    for i in range(2000):
        host = hosts[i * 7 % 4]
        level = "ERROR" if i % 17 == 0 else "info"
        made.append(f"2024-01-{i % 28 + 1:02d} {host} {level}: took {i * 37 % 1000} ms; user=u{i % 50}")
    return "\n".join(made)


def parse(line):
    head, _, rest = line.partition(": ")
    date, host, level = head.split()
    message, user = rest.split("; ")
    return {"date": date, "host": host, "level": level.lower(), "ms": int(message.split()[1]), "user": user.split("=")[1]}


def main():
    by_host = {}
    users = {}
    for line in lines().split("\n"):
        record = parse(line.strip())
        by_host.setdefault(record["host"], []).append(record)
        if record["user"] not in users:
            users[record["user"]] = []
        users[record["user"]].append(record["ms"])
    report = []
    for host, records in sorted(by_host.items()):
        slow = [r["date"] for r in records if r["ms"] > 900 or r["level"] == "error"]
        report.append(host.upper().ljust(8) + str(len(records)) + " " + ",".join(slow[:3]))
    busiest = max(users, key=lambda user: sum(users[user]))
    return "\n".join(report).replace("-", "/"), busiest, sum(len(v) for v in users.values())
