"""Reading a table of a workshop, a spreadsheet or another tool into a draft of a plan, and saying what was not understood.

`reading` leads it: bytes → grids of typed cells → headings and columns → fields → a `Draft`. Nothing here knows a plan.
"""
