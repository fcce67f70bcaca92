"""What `staff-app` can do from the command line, one module per command."""
