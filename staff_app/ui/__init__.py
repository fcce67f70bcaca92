"""What the store's staff see and touch. Screens import Qt, rows and controllers, nothing behind them."""
