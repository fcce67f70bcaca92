"""What goes into the bag in hand where the rest goes into others: so many of each line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.ui.theme import BESIDE_PERCENT, Theme
from staff_app.ui.widgets.bag_card import bag_flags
from staff_app.ui.widgets.buttons import WrappedButton
from staff_app.ui.widgets.panels import clear, column, row
from staff_app.ui.widgets.quantity import QuantityStepper
from staff_app.ui.words import translate


@dataclass(frozen=True, slots=True)
class Loose:
    """Units of a line."""

    line: LineRow
    units: int

    @property
    def shown(self) -> tuple[object, ...]:
        """All that its row says."""
        line = self.line
        return (line.line_id, line.name, line.cold, line.heavy, line.oversize, self.units)


def loose_of(detail: OrderDetail) -> tuple[Loose, ...]:
    """What is in no bag yet, as it was ordered."""
    bagged: dict[str, int] = {}
    for bag in detail.bags:
        for item in bag.contents if bag.state != "handed_over" else ():
            bagged[item.line_id] = bagged.get(item.line_id, 0) + item.quantity
    found = (Loose(line, line.in_store - bagged.get(line.line_id, 0)) for line in detail.lines)
    return tuple(each for each in found if each.units > 0)


class BagPart(QWidget):
    """A line: a tap takes all or none of it, minus and plus so many.

    Emits:
        changed: It goes along with another number.
    """

    changed = Signal()

    def __init__(self, theme: Theme, loose: Loose, units: int) -> None:
        super().__init__()
        self.loose = loose
        line = loose.line
        words = translate("Bags", "{count} × {name}").format(count=loose.units, name=line.name)
        flags = bag_flags(cold=line.cold, heavy=line.heavy, oversize=line.oversize)
        self.name = WrappedButton(theme, " · ".join((words, *flags)))
        self.name.setCheckable(True)
        self.count = QuantityStepper(theme, least=0, of=line.name)
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = column(self, 6)
        beside = row(14)
        beside.addWidget(self.name, 1)
        layout.addLayout(beside)
        if theme.text_percent > BESIDE_PERCENT:
            layout.addWidget(self.count)
        else:
            beside.addWidget(self.count)
        self.take(units)
        self.name.clicked.connect(self._on_name_clicked)
        self.count.value_changed.connect(self._on_value_changed)

    @property
    def units(self) -> int:
        """How many go along."""
        return self.count.value

    def take(self, units: int) -> None:
        """So many go along, or as many as there are."""
        self.count.set_range(units, self.loose.units)
        self.name.setChecked(self.units > 0)

    @Slot()
    def _on_name_clicked(self) -> None:
        self.take(self.loose.units if self.name.isChecked() else 0)

    @Slot()
    def _on_value_changed(self) -> None:
        self.name.setChecked(self.units > 0)
        self.changed.emit()


class BagParts(QWidget):
    """All lines of which something is in no bag yet.

    Emits:
        changed: Something else goes into this bag.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: dict[str, BagPart] = {}
        self._rows = column(self, 10)

    def offer(self, loose: tuple[Loose, ...], *, anew: bool) -> None:
        """Ask about these: all goes along at first; what was said holds unless it is another bag.

        Rows that say the same stay, with the keyboard and a tap under way.
        """
        parts = tuple(self._parts.values())
        if not anew and [each.shown for each in loose] == [part.loose.shown for part in parts]:
            for part, each in zip(parts, loose, strict=True):
                part.loose = each
            return
        left_out = {} if anew else {key: part.loose.units - part.units for key, part in self._parts.items()}
        self._parts = {}
        clear(self._rows)
        for each in loose:
            units = max(0, each.units - left_out.get(each.line.line_id, 0))
            part = self._parts[each.line.line_id] = BagPart(self._theme, each, units)
            part.changed.connect(self.changed)
            self._rows.addWidget(part)

    def part(self, line_id: str) -> BagPart:
        """The row of a line."""
        return self._parts[line_id]

    @property
    def chosen(self) -> tuple[Loose, ...]:
        """What goes into this bag."""
        return tuple(replace(part.loose, units=part.units) for part in self._parts.values() if part.units)

    @property
    def units(self) -> Mapping[str, int]:
        """How many go along, by line."""
        return {line_id: part.units for line_id, part in self._parts.items()}

    def take(self, units: Mapping[str, int]) -> None:
        """Go on with what was said of each line."""
        for line_id in self._parts.keys() & units.keys():
            self._parts[line_id].take(units[line_id])
