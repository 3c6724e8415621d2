"""What a meeting settled, as data, and as changes of the plan file."""
