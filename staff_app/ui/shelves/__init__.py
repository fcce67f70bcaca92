"""Going through the shelves, and putting back what nobody collected."""
