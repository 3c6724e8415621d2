"""From the tree of a file to a plan: which field each key means, what each text means, and what could not be understood."""
