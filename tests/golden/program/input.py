# Input line by line, to its end.
name = input("name? ")
print("hello", name)
try:
    while True:
        print(repr(input()))
except EOFError as error:
    print("end:", error)
