"""In which formats commands answer, one row each: what help shows, what may be typed and what the tests try follows from it.

How an answer looks in each of its formats stands in a table `ANSWERS` beside what answers.
"""

from __future__ import annotations

FORMATS: dict[str, tuple[str, ...]] = {
    "status": ("text", "markdown", "json"),
    "check": ("text", "json", "github", "gitlab", "sarif"),
    "changes": ("text", "markdown", "json"),
    "list": ("text", "json", "csv", "xlsx"),
    "show": ("text", "json"),
    "explain": ("text", "json"),
    "record": ("text", "json"),
    "checkpoints": ("text", "json"),
    "export": ("json",),
    "import_table": ("text", "json"),
    "remind": ("text", "eml", "json"),
    "documents": ("markdown", "text", "html", "eml"),
}
"""By the module of `commands` that answers, the names of its formats; the first is that of an answer unasked."""
