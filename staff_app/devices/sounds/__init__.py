"""What the counter can be heard with."""
