"""Walking the aisles for one order, and putting it on a shelf."""
