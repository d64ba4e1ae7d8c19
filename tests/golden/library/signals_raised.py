# signal: handlers that the program itself calls by raise_signal; what is a signal and what is not.
import signal
print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(9), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(repr(signal.getsignal(signal.SIGTERM)), repr(signal.getsignal(signal.SIGPIPE)))
def h(n, f):
    print("got", n, f.f_code.co_name)
print(repr(signal.signal(signal.SIGUSR1, h)))
print(signal.getsignal(10) is h)
signal.raise_signal(signal.SIGUSR1)
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR1)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print("interrupted")
for bad in (0, 65):
    try: signal.getsignal(bad)
    except ValueError as e: print(e)
try: signal.signal(2, "x")
except TypeError as e: print(e)
try: signal.signal(9, h)
except OSError as e: print(e)
print(len(signal.valid_signals()), signal.strsignal(11), signal.strsignal(40), signal.strsignal(32))
