"""What a plan is and means: pure functions over text, nodes, models and one day."""
