# The shortest program.
print("Hello, world!")
