"""Seuranta brings a small company back to its plan: what is late, whether goals move, when to meet next."""

__version__ = "0.1.0"
