"""Changing one fact of a plan file and nothing else: `apply` writes changes into the text, reads it again, and gives it
only if the plan is what was meant and everything else stands as it stood.

A change on its way into a file, and the order in which to read:

1. `changes`: what is to be changed, as data: put, add or remove a value at a place of the plan.
2. `applying`: the whole of an edit. It cuts the lines of an item out of the file, lets each change be made in them, puts
   them back, and has the result read again.
3. `passage`: the lines that are changed, as fields and items: what stands there already, what is new and where a person
   would put it, and short forms that must grow before something can be added to them.
4. `handwriting`, with `day_forms`: how the file, and the item, is written: language, words, days, indentation.
5. `spelling`: a value in the words of the file, after that handwriting. `value_text`: those words as text, on lines or
   in braces.
6. `splice`: which characters to put where. `surroundings`: what stands around a node: lines, colons, comments.
7. `verify`: whether the file, read again, says what was meant and all else says what it said.

Beside them, `repair` makes the repairs that `check --fix` may write, `proposals` the edits behind "did you mean", and
`renaming` those that give an item another id.
"""

from __future__ import annotations

from seuranta.plan.edit.applying import apply, day_text_in, difference, language_of
from seuranta.plan.edit.changes import Add, CannotEdit, Change, NotText, NotUnderstood, Put, Remove, Value

__all__ = [
    "Add",
    "CannotEdit",
    "Change",
    "NotText",
    "NotUnderstood",
    "Put",
    "Remove",
    "Value",
    "apply",
    "day_text_in",
    "difference",
    "language_of",
]
