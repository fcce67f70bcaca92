"""A sample store, its service, the app and a simulated day, all on this machine."""
