"""The whole topology as processes, under load, with an accident in the middle."""
