"""Values as heights in a picture, between round numbers."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

_STEPS = (1, 2, 5, 10)
_MOST_STEPS = 5
_PADDING = 9.0
"""Room for the marks of the lowest and the highest value."""


class ValueScale(NamedTuple):
    """From the lowest tick near `bottom` up to the highest near `top`; ticks ascend."""

    ticks: tuple[Fraction, ...]
    top: float
    bottom: float

    @property
    def places(self) -> int:
        """How many decimals tell the ticks apart."""
        step, digits = self.ticks[1] - self.ticks[0], 0
        while step * 10**digits < 1:
            digits += 1
        return digits

    def y(self, value: Fraction) -> float:
        lowest, highest = self.ticks[0], self.ticks[-1]
        share = float((value - lowest) / (highest - lowest))
        return self.bottom - _PADDING - (self.bottom - self.top - 2 * _PADDING) * share


def value_scale(values: Sequence[Fraction], top: float, bottom: float) -> ValueScale:
    """Round ticks that hold all values; zero is among them where it is not far below."""
    lowest, highest = min(values, default=Fraction(0)), max(values, default=Fraction(1))
    if 0 < lowest <= highest - lowest:
        lowest = Fraction(0)
    if highest == lowest:
        lowest, highest = lowest - abs(lowest) / 10 - Fraction(1), highest + abs(highest) / 10 + Fraction(1)
    step = _step((highest - lowest) / _MOST_STEPS)
    first, last = lowest // step, -(-highest // step)
    return ValueScale(tuple(step * at for at in range(int(first), int(last) + 1)), top, bottom)


def _step(least: Fraction) -> Fraction:
    """The smallest of 1, 2, 5, 10 … that is not below."""
    power = Fraction(1)
    while power > least:
        power /= 10
    while power * 10 <= least:
        power *= 10
    return next(power * step for step in _STEPS if power * step >= least)
