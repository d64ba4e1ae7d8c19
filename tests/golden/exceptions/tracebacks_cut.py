# Tracebacks are linked objects: tb_next may be changed, and what an exception shows changes with it.
import sys
def f(n):
    if n: f(n - 1)
    else: raise ValueError("deep")
try:
    f(3)
except ValueError as e:
    tb = e.__traceback__
    print(tb is e.__traceback__, tb.tb_next is tb.tb_next, sys.exc_info()[2] is tb)
    tb.tb_next.tb_next = None
    n = 0
    while tb: n += 1; tb = tb.tb_next
    print(n)
    tb = e.__traceback__
    try: tb.tb_next.tb_next = tb
    except ValueError as x: print(x)
    try: tb.tb_next = 3
    except TypeError as x: print(x)
    try: del tb.tb_next
    except TypeError as x: print(x)
    saved = e
def g(): raise saved
try: g()
except ValueError as e:
    t = e.__traceback__
    lines = []
    while t: lines.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
    print(lines)
    e.__traceback__ = None
    try: raise e
    except ValueError as e2: print(e2.__traceback__.tb_next)
raise saved.with_traceback(None)
