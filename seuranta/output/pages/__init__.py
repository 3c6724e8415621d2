"""The pages that a plan is published as: what each view shows, and nothing else of the plan; where they lie is not here."""
