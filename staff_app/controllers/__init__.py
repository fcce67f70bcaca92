"""Between views and the rest: intents in, facts out. Nothing here blocks."""
