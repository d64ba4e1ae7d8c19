# The methods that dataclass writes stand in tracebacks as lines of a text; annotations may be texts too.
from __future__ import annotations
from dataclasses import dataclass, field, InitVar, fields, KW_ONLY
from typing import ClassVar
import typing


@dataclass
class Range:
    low: int
    high: int
    step: InitVar[int] = 1
    known: ClassVar[int] = 0
    other: typing.ClassVar[str] = "o"
    _: KW_ONLY
    parts: list[int] = field(default_factory=list)

    def __post_init__(self, step):
        if self.low > self.high:
            raise ValueError("low is above high")
        self.parts = list(range(self.low, self.high, step))


print(Range(1, 9, 3), [f.name for f in fields(Range)], Range.__doc__)
try:
    Range(3, 2)
except ValueError:
    print("caught")


def fails():
    raise KeyError("factory")


@dataclass(order=True)
class Made:
    a: object
    b: object = field(default_factory=fails)


try:
    Made(1)
except KeyError as e:
    frame = e.__traceback__
    while frame:
        print(frame.tb_frame.f_code.co_name, frame.tb_lineno, frame.tb_frame.f_code.co_filename.rsplit("/")[-1])
        frame = frame.tb_next
try:
    Made(1, 2) < Made("x", 2)
except TypeError as e:
    print(e)
Range(5, 1)
