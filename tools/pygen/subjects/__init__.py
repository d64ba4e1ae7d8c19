"""Every file here is a subject; importing this folder puts all of them into the grammar."""
import importlib
import pathlib

for file in sorted(pathlib.Path(__file__).parent.glob("[a-z]*.py")):
    importlib.import_module(f"{__name__}.{file.stem}")
