# gc.callbacks are told when a collection starts and stops.
import gc


def told(phase, info):
    print(phase, sorted(info), info["generation"], info["collected"])


gc.collect()
gc.callbacks.append(told)
xs = []
xs.append(xs)
del xs
print(gc.collect(1))
print(gc.collect(0))
gc.callbacks.remove(told)
print(gc.collect())
for wrong in (3, -1):
    try:
        gc.collect(wrong)
    except ValueError as e:
        print(e)
