"""A sample store, its service, the app and a simulated day, all on this machine."""

from staff_app.commands.demo.command import add_arguments, run

__all__ = ["add_arguments", "run"]
