"""What the outside world calls: HTTP in, problem documents out."""
