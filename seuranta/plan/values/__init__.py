"""What a typed text means: dates, times, lengths, numbers, addresses and recurrences; no field and no plan."""
