"""Enrolling the tablet, and who stands at it."""
