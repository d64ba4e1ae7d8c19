"""What CPython has in Modules/signalmodule.c, on a platform where only a program itself raises signals."""

NSIG = 65
SIG_DFL = 0
SIG_IGN = 1
SIG_BLOCK = 0
SIG_UNBLOCK = 1
SIG_SETMASK = 2

SIGHUP = 1
SIGINT = 2
SIGQUIT = 3
SIGILL = 4
SIGTRAP = 5
SIGABRT = 6
SIGIOT = 6
SIGBUS = 7
SIGFPE = 8
SIGKILL = 9
SIGUSR1 = 10
SIGSEGV = 11
SIGUSR2 = 12
SIGPIPE = 13
SIGALRM = 14
SIGTERM = 15
SIGSTKFLT = 16
SIGCHLD = 17
SIGCLD = 17
SIGCONT = 18
SIGSTOP = 19
SIGTSTP = 20
SIGTTIN = 21
SIGTTOU = 22
SIGURG = 23
SIGXCPU = 24
SIGXFSZ = 25
SIGVTALRM = 26
SIGPROF = 27
SIGWINCH = 28
SIGIO = 29
SIGPOLL = 29
SIGPWR = 30
SIGSYS = 31
SIGRTMIN = 34
SIGRTMAX = 64

_WHAT = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted", 7: "Bus error",
    8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault", 12: "User defined signal 2",
    13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 16: "Stack fault", 17: "Child exited", 18: "Continued",
    19: "Stopped (signal)", 20: "Stopped", 21: "Stopped (tty input)", 22: "Stopped (tty output)", 23: "Urgent I/O condition",
    24: "CPU time limit exceeded", 25: "File size limit exceeded", 26: "Virtual timer expired", 27: "Profiling timer expired",
    28: "Window changed", 29: "I/O possible", 30: "Power failure", 31: "Bad system call",
}


def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler, SIGPIPE: SIG_IGN, SIGXFSZ: SIG_IGN}


def _check(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")


def signal(signalnum, handler):
    _check(signalnum)
    if not callable(handler) and handler != SIG_DFL and handler != SIG_IGN:
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if signalnum in (SIGKILL, SIGSTOP, 32, 33):
        raise OSError(22, "Invalid argument")
    before = _handlers.get(signalnum, SIG_DFL)
    _handlers[signalnum] = handler
    return before


def getsignal(signalnum):
    _check(signalnum)
    if signalnum in (32, 33):
        return None
    return _handlers.get(signalnum, SIG_DFL)


def strsignal(signalnum):
    _check(signalnum)
    if signalnum >= SIGRTMIN:
        return f"Real-time signal {signalnum - SIGRTMIN}"
    return _WHAT.get(signalnum)


def valid_signals():
    return {*range(1, 32), *range(SIGRTMIN, SIGRTMAX + 1)}


def raise_signal(signalnum):
    if not 1 <= signalnum < NSIG:
        raise OSError(22, "Invalid argument")
    handler = _handlers.get(signalnum, SIG_DFL)
    if callable(handler):
        import sys
        handler(signalnum, sys._getframe(0))
    elif handler != SIG_IGN and signalnum not in (SIGCHLD, SIGCONT, SIGURG, SIGWINCH):
        from _types import refuse
        refuse("a signal that ends the program")
