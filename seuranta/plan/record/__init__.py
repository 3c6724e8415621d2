"""What is recorded, by a command or in a meeting: facts as data, and as changes of the plan file."""
