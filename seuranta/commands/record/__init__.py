"""One fact each: what is written into the plan, and what follows from it."""
