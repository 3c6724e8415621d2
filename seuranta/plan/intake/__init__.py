"""Taking a table into a plan: a new plan from it, or what it changes in one that is there.

A table is read in `plan.tables`; what is recorded is written by `plan.record` and `plan.edit`. Read it in this order:

1. `meaning`: what the fields of a draft are in a plan.
2. `new_plan`, with `written_items`: the text of a new plan, as a person would have typed it, and what `check` would refuse of
   it left in notes.
"""
