# What the collector is told it keeps; DEBUG_SAVEALL puts what it finds into gc.garbage.
import gc

print(gc.isenabled(), gc.get_threshold(), gc.get_debug())
gc.disable()
gc.set_threshold(10, 5)
print(gc.isenabled(), gc.get_threshold())
gc.enable()
gc.set_threshold(700, 10, 10)
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
xs = ["saved"]
xs.append(xs)
del xs
print(gc.collect(), gc.garbage)
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
print(len(gc.get_stats()), len(gc.get_count()))
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
