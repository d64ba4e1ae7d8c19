# logging: levels, handlers, filters, formats, who is told; what a logger's caller is.
import io
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s")
log = logging.getLogger("shop.till")


def sell(what, n):
    log.info("sold %d of %s", n, what)
    log.debug("never said")
    log.log(35, "between levels")


sell("tea", 3)
logging.warning("from the %s", "root")
print(log.parent, log.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG), logging.getLevelName(35), logging.getLevelName("ERROR"))

text = io.StringIO()
handler = logging.StreamHandler(text)
handler.setLevel(logging.ERROR)
handler.setFormatter(logging.Formatter("{levelname:>8} {message}", style="{"))
log.addHandler(handler)
log.propagate = False
log.error("only here")
log.warning("nowhere")


class NotTea(logging.Filter):
    def filter(self, record):
        return "tea" not in record.getMessage()


handler.addFilter(NotTea())
log.error("tea is out")
log.error("milk is out", extra={"shelf": 3})
print(text.getvalue(), handler)
log.removeHandler(handler)
log.propagate = True


class Kept(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append((record.name, record.levelno, record.msg, record.args, record.lineno, record.funcName))


kept = Kept()
logging.getLogger().addHandler(kept)
logging.getLogger("shop").setLevel(logging.ERROR)
logging.getLogger("shop").info("too low")
log.critical("fire: %(where)s", {"where": "till"})
logging.LoggerAdapter(log, {"who": "me"}).error("adapted")
print(kept.records)
logging.disable(logging.ERROR)
log.error("not now")
logging.disable(logging.NOTSET)
logging.addLevelName(25, "NOTE")
logging.log(25, "a level of our own")
for bad in ("LOUD", 3.5):
    try:
        logging.getLogger().setLevel(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
sys.stderr = sys.stdout
logging.raiseExceptions = False
logging.info("%d", "not a number")
logging.captureWarnings(True)
print(logging.getLogger("a.b").name, sorted(n for n in logging.root.manager.loggerDict))
print(logging.makeLogRecord({"msg": "made", "levelno": 10}).getMessage())
