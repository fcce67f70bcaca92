"""What the service does, in the words of the business; the caller commits."""
