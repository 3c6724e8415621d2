"""What is said, whatever shows it: sentences in both languages, names of items, dates and numbers, harmless text."""
