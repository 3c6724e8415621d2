"""What stands in a piece of a plan by the names that its fields have in the format, whatever its attributes are called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict


class ByField(BaseModel):
    """A model that is asked for its fields by their names in the format; frozen, and closed to fields that it does not know.

    Set up when it is first needed: a part of another one never is, nor a section that a plan does not have.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def value_of(self, field: str) -> Any:
        """Returns what stands in a field: `action.value_of("status")` is its typed status."""
        return getattr(self, _attributes(type(self))[field])

    def usual(self, field: str) -> Any:
        """Returns what a field means where nothing stands in it."""
        return type(self).model_fields[_attributes(type(self))[field]].get_default()


@cache
def _attributes(model: type[ByField]) -> Mapping[str, str]:
    """The attributes of a model by the names of their fields: `from` of a move is `old`."""
    return {info.alias or name: name for name, info in model.model_fields.items()}
