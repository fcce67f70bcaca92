"""What a store's own history says."""
