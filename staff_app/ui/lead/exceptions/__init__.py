"""The shift lead's exceptions."""
