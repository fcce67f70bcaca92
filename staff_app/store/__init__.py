"""The tablet's own database: what the service confirmed, what is unsent, and what both come to."""
