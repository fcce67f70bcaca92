"""What a merchant's operations people and systems call: places, hours, rules and stock."""
