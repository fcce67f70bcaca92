"""Between views and the rest: intents in, facts out. Nothing here blocks."""

from staff_app.controllers.bundle import Controllers

__all__ = ["Controllers"]
