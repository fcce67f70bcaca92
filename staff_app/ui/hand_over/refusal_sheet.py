"""The customer looks at the goods and leaves some of them here: which, how many, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.ui import reasons
from staff_app.ui.models.lines_model import place
from staff_app.ui.theme import SMALL_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import clear, heading, hint, row, rule
from staff_app.ui.widgets.quantity import QuantityStepper
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import items


class RefusalSheet(Sheet):
    """Every item that can be refused with its number, and the reason.

    Emits:
        given: Line ids with their quantities (tuple[tuple[str, int], ...]), and the reason.
    """

    given = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Refused an item"))
        self._lines: tuple[LineRow, ...] = ()
        self._order_id = ""
        self.steppers: dict[str, QuantityStepper] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.all_button = ActionButton(theme, self.tr("All of it"))
        self.reasons = Options(theme)
        top = row(14)
        top.addWidget(heading(theme, self.tr("What do they leave here?")), 1)
        top.addWidget(self.all_button)
        self.body.addLayout(top)
        self.body.addLayout(self._rows)
        self.body.addWidget(heading(theme, self.tr("Why?")))
        self.body.addWidget(self.reasons)
        self.body.addWidget(
            hint(theme, self.tr("It comes off the total. Put it back on its shelf afterwards."))
        )
        self.reasons.value_changed.connect(self._on_changed)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.primary.clicked.connect(self._on_primary_clicked)

    @property
    def order_id(self) -> str:
        """The order it is about."""
        return self._order_id

    @property
    def is_begun(self) -> bool:
        """Whether something was chosen on it."""
        return bool(self._units() or self.reasons.value)

    def begin(self, detail: OrderDetail) -> None:
        """Ask about this order; a single unit is chosen already, and no reason is."""
        order = detail.summary
        self._order_id = order.order_id
        self.about.setText(f"{order.customer_name} · #{order.number}")
        self.reasons.offer(reasons.of_refusal())
        self._offer(detail.lines, {})
        if [line.refusable for line in self._lines] == [1]:
            self._on_all_clicked()

    def show_detail(self, detail: OrderDetail) -> None:
        """The order changed underneath; what was chosen stays as far as it can."""
        if _refusable(detail.lines) != self._lines:
            self._offer(detail.lines, {key: stepper.value for key, stepper in self.steppers.items()})

    def _offer(self, lines: Sequence[LineRow], chosen: dict[str, int]) -> None:
        self._lines = _refusable(lines)
        clear(self._rows)
        self.steppers = {}
        for line in self._lines:
            if self.steppers:
                self._rows.addWidget(rule())
            stepper = QuantityStepper(self.theme, least=0, of=line.name)
            stepper.set_range(chosen.get(line.line_id, 0), line.refusable)
            stepper.value_changed.connect(self._on_changed)
            self.steppers[line.line_id] = stepper
            self._rows.addWidget(self._row(line, stepper))
        self.all_button.setVisible(sum(line.refusable for line in self._lines) > 1)
        self._on_changed()

    def _row(self, line: LineRow, stepper: QuantityStepper) -> QWidget:
        made = QWidget()
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = row(14)
        made.setLayout(layout)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(self.theme, line.name, weight=Weight.DemiBold, wrap=True))
        texts.addWidget(Label(self.theme, self._how_many(line), size_px=SMALL_PX, ink="ink_2", wrap=True))
        layout.addLayout(texts, 1)
        layout.setAlignment(texts, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(stepper)
        return made

    def _how_many(self, line: LineRow) -> str:
        back = max(0, line.refusable - line.in_store)
        here = line.refusable - back
        words = [self.tr("{count} to give").format(count=here)] if here else []
        words += [self.tr("{count} handed over").format(count=back)] if back else []
        return " · ".join(filter(None, (*words, place(line))))

    def _units(self) -> tuple[tuple[str, int], ...]:
        return tuple((key, stepper.value) for key, stepper in self.steppers.items() if stepper.value)

    @Slot()
    def _on_changed(self) -> None:
        count = sum(quantity for _, quantity in self._units())
        self.primary.setEnabled(bool(count and self.reasons.value))
        if not count:
            self.primary.set_label(self.tr("Choose what they leave here"))
        elif not self.reasons.value:
            self.primary.set_label(self.tr("Choose a reason"))
        else:
            self.primary.set_label(self.tr("Record {items} as refused").format(items=items(count)))

    @Slot()
    def _on_all_clicked(self) -> None:
        for line in self._lines:
            self.steppers[line.line_id].set_range(line.refusable, line.refusable)

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self._units(), self.reasons.value)


def _refusable(lines: Sequence[LineRow]) -> tuple[LineRow, ...]:
    return tuple(line for line in lines if line.refusable)
