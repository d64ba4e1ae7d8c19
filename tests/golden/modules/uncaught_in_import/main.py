# A module that raises while it is imported: the traceback goes through the import statements.
print("before")
import first
print("never")
