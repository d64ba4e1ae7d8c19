def main(args):
    return [f"{__name__}:{a}" for a in args]


seen = __name__ == "__main__"
if __name__ == "__main__":
    main(["never"])
