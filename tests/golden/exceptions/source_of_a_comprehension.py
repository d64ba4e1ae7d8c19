# What a comprehension goes over is made in the frame around it, each step in its own.
def fails(n):
    return 10 // n


def numbers(n):
    return [i for i in range(fails(n))]


def names_of(j=None):
    if j:
        k = j
    return [1.0 for i in range(len([k for _ in "a"]))]


def steps(d):
    return [d.pop(k) for k in d]


for call in (lambda: numbers(0), names_of, lambda: steps({1: 2, 3: 4}), lambda: numbers("a")):
    try:
        call()
    except Exception as e:
        trace = e.__traceback__
        while trace:
            print(trace.tb_frame.f_code.co_name, trace.tb_lineno)
            trace = trace.tb_next
        print(type(e).__name__, e)
numbers(0)
