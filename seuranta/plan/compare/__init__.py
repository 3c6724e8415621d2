"""What changed between two versions of a plan, by meaning, and which of it without the record that the format has for it.

Read `change.py` (what is told), `rows.py` (the table: kind, record, finding), then `comparison.py`, which leads the others.
Where the older version comes from is not known here, nor how a change is put into words.
"""
