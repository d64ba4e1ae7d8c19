# try, except, else, finally inside loops: continue and break run finally; each turn begins anew.
def run(items):
    log = []
    for x in items:
        try:
            if x == "skip":
                continue
            if x == "stop":
                break
            log.append(10 // x)
        except ZeroDivisionError:
            log.append("zero")
            continue
        except TypeError as e:
            log.append(type(x).__name__)
        else:
            log.append("ok")
        finally:
            log.append(";")
        log.append("end")
    else:
        log.append("no break")
    return log


print(run([1, 0, "skip", None, 5]))
print(run([2, "stop", 3]))
print(run([]))


def retry(fails):
    attempts = 0
    while True:
        attempts += 1
        try:
            if attempts <= fails:
                raise ConnectionError(attempts)
        except ConnectionError as e:
            if attempts == 3:
                raise RuntimeError("gave up") from e
        else:
            return attempts


print(retry(0), retry(2))
try:
    retry(5)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def nested():
    for i in range(3):
        for j in range(3):
            try:
                if j == 1:
                    break
                if i == 1:
                    continue
            finally:
                print((i, j), end=" ")
        else:
            print("inner else", end=" ")
    return "done"


print(nested())
