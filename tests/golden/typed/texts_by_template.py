# Templates give texts, whatever is put into them.
print("%s is %d" % ("x", 3), "%.2f" % 2.5, "%5d|" % 42, "%s" % "t", "{} and {:>4}".format(1, "b"), "{name}".format(name="n"))
print("-".join(str(i) for i in range(3)), "-".join(map(str, [1, 2])), "a,b".replace(",", ";", 1), "x".join({"k": 1}))
fmt = "%d-%s"
text = fmt % (1, "z")
print(text.upper(), ("%s" % (text,)).lower())
print(f"{'%3d' % 7}|{'{:03d}'.format(7)}|")
