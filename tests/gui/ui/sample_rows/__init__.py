"""Rows of an ordinary afternoon in a hardware store, by story."""
