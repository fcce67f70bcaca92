"""What a store can promise, worked out from its plan alone: no database, no clock."""
