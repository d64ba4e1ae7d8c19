print("right begins")
import left
early = "right saw " + left.name
name = "right"
try:
    left.late
except AttributeError as e:
    print(e)
try:
    from left import late
except ImportError as e:
    print(str(e).split(" (")[0])


def of_left():
    from left import late
    return left.name + "/" + late
