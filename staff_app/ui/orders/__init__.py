"""The orders of the store, and one of them in full."""
