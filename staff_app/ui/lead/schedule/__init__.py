"""The shift lead's schedule: a day by slot, its orders, and what is said about it."""
