# print goes to what sys.stdout is at the time; None swallows it.
import io
import sys

old = sys.stdout
sys.stdout = new = io.StringIO()
print("hidden")
sys.stdout.write("too\n")
sys.stdout = None
print("nowhere")
sys.stdout = old
print(repr(new.getvalue()), sys.stdout is sys.__stdout__)


class Tee:
    def __init__(self, to):
        self.to = to

    def write(self, text):
        self.to.write(text.replace("a", "A"))


sys.stdout = Tee(old)
print("a banana")
sys.stdout = old
