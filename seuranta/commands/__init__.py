"""What each command answers: a job in, an outcome out; pure."""
