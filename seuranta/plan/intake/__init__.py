"""Taking a table into a plan: a new plan from it, or what it changes in one that is there.

A table is read in `plan.tables`; what is recorded is written by `plan.record` and `plan.edit`. Read it in this order:

1. `meaning`: what the fields of a draft are in a plan. `addresses`: where the cells stand.
2. `new_plan`, with `written_items`: the text of a new plan, as a person would have typed it, and what `check` would refuse of
   it left in notes.
3. `taking` leads the way of a table into a plan that is there: `memories` and `spoken_days` set right what our own workbook
   brings back, `matching` finds the item of each row, `said` and `values` say in which form a row and the plan are
   compared, `differences` judges each value, and `brakes` notice a slip of the hand.
4. `settled` holds what a person decided and what comes of it. `recorded`, with `action_changes` and `goal_changes`, turns
   what is taken into facts and changes of the file; `merging` tries them on the plan and leaves out what it contradicts.
5. `known`: what is remembered for the next time.
"""
