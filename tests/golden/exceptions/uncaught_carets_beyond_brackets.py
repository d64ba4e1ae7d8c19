# The mark of an operator stands behind the brackets of its left side.
a, b = 1, 2
errors = []
for run in (lambda: (a + b) / 0, lambda: ((a))//(0), lambda: (a) <<-1, lambda: (a + b)**"s", lambda: [a][0] / 0, lambda: ("(")+1):
    try:
        run()
    except Exception as e:
        errors.append(e)
raise ExceptionGroup("all", errors)
