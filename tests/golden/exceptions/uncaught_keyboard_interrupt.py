# KeyboardInterrupt is no Exception, and ends the program as the signal does.
def work():
    try:
        raise KeyboardInterrupt("by hand")
    except Exception:
        print("never")
    finally:
        print("finally")


try:
    work()
except BaseException as e:
    print(repr(e), isinstance(e, Exception))
