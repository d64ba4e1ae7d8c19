print("left begins")
name = "left"
import right
late = "bound after the import"
print("left goes on", right.name)


def of_right():
    return right.name + "/" + right.early
