"""Item models of frozen rows."""
