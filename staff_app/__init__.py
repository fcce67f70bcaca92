"""The Qt app of the store's staff: works with or without a network."""
