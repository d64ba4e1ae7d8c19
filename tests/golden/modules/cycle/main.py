# Two modules that import each other see what has been bound so far.
import left
import right

print(left.name, right.name, left.of_right(), right.of_left())
print(left.right is right, right.left is left)
