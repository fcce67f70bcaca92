"""What all stand-ins are: they remember what a screen asked for."""

from PySide6.QtCore import QObject


class Recorder(QObject):
    """Remembers every intent as (name, *arguments)."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []

    def names(self) -> list[object]:
        """Only the names, in the order of asking."""
        return [call[0] for call in self.asked]

    def _ask(self, name: str, *arguments: object) -> None:
        self.asked.append((name, *arguments))
