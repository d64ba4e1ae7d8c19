# The program is __main__; what it imports is not.
import tool


def main(args):
    print("main with", args)
    return tool.main(args)


print(__name__, tool.seen, tool.__name__)
if __name__ == "__main__":
    result = main(["a", "b"])
    print(result)
