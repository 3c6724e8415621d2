"""What follows from a plan, whatever the day or on one day."""
