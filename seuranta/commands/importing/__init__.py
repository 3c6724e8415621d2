"""Taking a table into a plan, a new one or one that is there. Read it in this order:

1. `importing`: the table is read, a plan is there or is made, and the answer is put together.
2. `reading_table`: how a table is read: as typed, as it was settled the last time, as a person says where nothing else tells.
3. `into_new_plan` and `into_plan`: what becomes of it, shown before it is written.
4. `questions`: what only a person can settle, asked before anything is written; elsewhere left alone and told.
5. `sentences`: what is said of the cells of a table. `known_tables`: what is remembered of each table beside the plan.
"""
