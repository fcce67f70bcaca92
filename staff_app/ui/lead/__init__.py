"""The shift lead's pages: the day, what went wrong, and what can be learned from it."""
