print("first")
import second
