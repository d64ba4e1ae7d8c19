"""A program under CPython and under portalis: how each ended, and how the two agree."""
import os
import re
import signal
import subprocess
import sys
import time

VERDICTS = ["pass", "refused", "mismatch", "rustc", "crash", "timeout", "skipped"]
# Failures that say something of the machine, not of the program.
FOREIGN = ("ModuleNotFoundError", "ImportError", "SyntaxError", "IndentationError", "TabError")


class Run:
    """What a process wrote and how it ended; `code` is None after a timeout."""

    def __init__(self, argv, file, limit, environment):
        input_file = file.with_suffix(".in")
        data = input_file.read_bytes() if input_file.exists() else b""
        start = time.monotonic()
        process = subprocess.Popen(argv, cwd=file.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=environment, start_new_session=True)
        try:
            self.out, err = process.communicate(data, limit)
            self.code, self.err = process.returncode, err.decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with what it has started
            process.communicate()
            self.code, self.out, self.err = None, b"", ""
        self.seconds = time.monotonic() - start

    @property
    def last_line(self):
        lines = self.err.strip().splitlines()
        return lines[-1] if lines else ""


def diagnostics(text):
    """The distinct messages of a refusal: `E0401: a with statement is not supported yet`."""
    found = re.findall(r"^error\[(\w+)\]: (.*)$", text, re.M)
    return sorted({f"{code}: {message}" for code, message in found})


def environment(kept):
    """What both sides are told; what rustc rejects is kept in the folder `kept`."""
    return {**os.environ, "TMPDIR": str(kept), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}


def without_folders(text):
    return re.sub(r'File "[^"]*/', 'File "', text)


def first_difference(expected, got):
    for number, (a, b) in enumerate(zip(expected.splitlines(), got.splitlines()), 1):
        if a != b:
            return f"line {number}: CPython {a[:100]!r}, portalis {b[:100]!r}"
    return f"CPython wrote {expected.count(chr(10))} lines, portalis {got.count(chr(10))}"


def difference(cpython, ours, whole_stderr=False):
    """None, or the first thing that is not the same."""
    if cpython.out != ours.out:
        return "stdout, " + first_difference(cpython.out.decode("utf-8", "replace"), ours.out.decode("utf-8", "replace"))
    if cpython.code != ours.code:
        return f"exit code: CPython {cpython.code}, portalis {ours.code}: {ours.last_line[:160]}"
    if whole_stderr and without_folders(cpython.err) != without_folders(ours.err):
        return "stderr, " + first_difference(without_folders(cpython.err), without_folders(ours.err))
    if cpython.code and cpython.last_line != ours.last_line:
        return f"stderr: CPython {cpython.last_line[:120]!r}, portalis {ours.last_line[:120]!r}"
    return None


def bug_cause(text):
    problem = re.search(r"^  problem: *(.*)$", text, re.M)
    rust = re.search(r"^(error(?:\[E\d+\])?: .*)$", text, re.M)
    return problem.group(1) if problem else "", rust.group(1) if rust else ""


def judge(file, options, environment, whole_stderr=False):
    """(verdict, causes, seconds of CPython, seconds of portalis)"""
    command = [sys.executable, file.name]
    cpython = Run(command, file, options.timeout, environment)
    if cpython.code is None:
        return "skipped", ["CPython needs too long"], cpython.seconds, 0
    if cpython.code and cpython.last_line.startswith(FOREIGN):
        return "skipped", [cpython.last_line[:160]], cpython.seconds, 0
    ours = Run([options.portalis, "run", *options.option, file.name], file, options.timeout * 2 + 60, environment)
    times = cpython.seconds, ours.seconds
    if ours.code is None:
        return "timeout", ["no end"], *times
    if ours.code == 65 and ours.last_line.startswith("portalis: refused"):
        return "refused", diagnostics(ours.err) or [ours.last_line], *times
    if ours.code == 70 and "this is a bug in PORTALIS" in ours.err:
        problem, rust = bug_cause(ours.err)
        return ("rustc", [rust or problem], *times) if "rust" in problem.lower() else ("crash", [problem], *times)
    what = difference(cpython, ours, whole_stderr)
    if what is None:
        return "pass", [], *times
    again = Run(command, file, options.timeout, environment)
    if difference(cpython, again) is not None:
        return "skipped", ["CPython's output changes from run to run"], *times
    if ours.code == 3 or ours.code < 0 or ours.code >= 128:
        return "crash", [f"exit {ours.code}: {ours.last_line[:160]}"], *times
    return "mismatch", [what], *times


def warm_up(options, kept):
    """Builds the runtime, which must not count as time of the first programs."""
    program = kept / "warm_up.py"
    program.write_text("")
    done = subprocess.run([options.portalis, "run", *options.option, program], capture_output=True, text=True)
    if done.returncode == 3:
        sys.exit(f"{done.stderr.strip()}")
