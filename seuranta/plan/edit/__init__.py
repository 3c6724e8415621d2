"""Changing one fact of a plan file and nothing else: `apply` writes changes into the text, reads it again, and gives it
only if the plan is what was meant and everything else stands as it stood.
"""

from __future__ import annotations

from seuranta.plan.edit.applying import apply, day_text_in, difference, language_of
from seuranta.plan.edit.changes import Add, CannotEdit, Change, NotText, Put, Refused, Remove, Value

__all__ = [
    "Add",
    "CannotEdit",
    "Change",
    "NotText",
    "Put",
    "Refused",
    "Remove",
    "Value",
    "apply",
    "day_text_in",
    "difference",
    "language_of",
]
