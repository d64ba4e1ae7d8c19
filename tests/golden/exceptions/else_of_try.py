# else runs when the try block ended by itself; what it raises is not caught by the same try, but finally still runs.
def run(how):
    print(how, end=": ")
    for _ in range(1):
        try:
            print("try", end=" ")
            if how == "raise":
                raise ValueError
            if how == "return":
                return
            if how == "break":
                break
            if how == "continue":
                continue
        except ValueError:
            print("except", end=" ")
        else:
            print("else", end=" ")
            if how == "else raises":
                raise ValueError("from else")
        finally:
            print("finally", end=" ")
    print("end", end=" ")


for how in ("nothing", "raise", "return", "break", "continue", "else raises"):
    try:
        run(how)
    except ValueError as e:
        print("came out:", e, end="")
    print()
