"""The words of the plan format, with all that follows from a word alone; and the types that tell what is wrong with a plan."""
