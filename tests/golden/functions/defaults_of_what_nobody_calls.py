# The defaults of a function that is never used are evaluated; other functions see its name.
class Last:
    def __del__(self):
        print("gone")


def unused(a=[1], b=Last(), c={"k": 2}):
    return a


def called(p=print("default"), q=[]):
    q.append(p)
    return q


def main():
    return called(1), called(2)


print(main())
del unused
