"""A printer made of software for tests and the demo: answers, misbehaves on demand, shows its paper."""
