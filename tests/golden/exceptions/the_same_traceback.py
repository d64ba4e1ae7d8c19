# A traceback is the same object each time it is asked for.
import sys
try: 1/0
except Exception as e:
    print(e.__traceback__ is sys.exc_info()[2], e.__traceback__ is e.__traceback__)
    print(sys.exc_info()[1] is e)
