"""Calendar files: which entries a plan gives, how they stand in a file, and what changed."""
