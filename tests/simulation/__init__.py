"""A store's whole life on one thread: real code under a clock, a network and a chance of the tests' own."""
