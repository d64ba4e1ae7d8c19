# An uncaught exception shows what caused it, and what it happened during, each with its traceback.
class ConfigError(Exception):
    pass


def read(settings, key):
    return settings[key]


def load(settings):
    try:
        return read(settings, "port") + read(settings, "host")
    except KeyError as e:
        raise ConfigError("incomplete settings") from e


def start(settings):
    try:
        load(settings)
    except ConfigError:
        retries = [attempt / 0 for attempt in range(1, 3)]
        return retries


print("starting")
start({"port": 80})
