"""The customer signs on the tablet, or somebody says why they cannot."""

from PySide6.QtCore import Signal, Slot

from staff_app.rows.orders import OrderSummary
from staff_app.ui import reasons
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint, row
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.signature_pad import SignaturePad


class SignatureSheet(Sheet):
    """A pad to sign on.

    Emits:
        given: What was written (SignatureRow) or None, and why there is nothing.
    """

    given = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Signature"))
        self._who = ("", "")
        self.pad = SignaturePad(theme)
        self.clear_button = ActionButton(theme, self.tr("Clear"))
        self.cannot_button = ActionButton(theme, self.tr("Customer cannot sign"))
        self.cannot_button.setCheckable(True)
        self._why = heading(theme, self.tr("Why?"))
        self.reasons = Options(theme)
        others = row(10)
        others.addWidget(self.clear_button)
        others.addWidget(self.cannot_button)
        others.addStretch()
        self.body.addWidget(self.pad)
        self.body.addLayout(others)
        self.body.addWidget(self._why)
        self.body.addWidget(self.reasons)
        self.body.addWidget(
            hint(theme, self.tr("Only for questions about this pickup; it is deleted after 90 days."))
        )
        self.pad.changed.connect(self._on_changed)
        self.clear_button.clicked.connect(self.pad.clear)
        self.cannot_button.toggled.connect(self._on_changed)
        self.reasons.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, order: OrderSummary) -> None:
        """An empty pad for this order."""
        self._who = (order.order_id, order.pickup_name)
        self.about.setText(f"{order.pickup_name} · #{order.number}")
        self.cannot_button.setChecked(False)
        self.reasons.offer(reasons.of_unsigned())
        self.pad.clear()

    def is_about(self, order: OrderSummary) -> bool:
        """Whether it is this order's, and whoever collects it now is to sign."""
        return self._who == (order.order_id, order.pickup_name)

    @property
    def is_begun(self) -> bool:
        """Whether there is a stroke on the pad, or a reason for none."""
        return not self.pad.is_empty or bool(self.reasons.value)

    def forget(self) -> None:
        """Nothing of it stays on the screen."""
        self.pad.clear()

    @Slot()
    def _on_changed(self) -> None:
        cannot = self.cannot_button.isChecked()
        self.pad.setVisible(not cannot)
        self.clear_button.setVisible(not cannot)
        self.clear_button.setEnabled(not self.pad.is_empty)
        self._why.setVisible(cannot)
        self.reasons.setVisible(cannot)
        if cannot:
            self.primary.setEnabled(bool(self.reasons.value))
            label = self.tr("Go on without it") if self.reasons.value else self.tr("Choose a reason")
        else:
            self.primary.setEnabled(not self.pad.is_empty)
            label = self.tr("Sign above first") if self.pad.is_empty else self.tr("Take this signature")
        self.primary.set_label(label)

    @Slot()
    def _on_primary_clicked(self) -> None:
        if self.cannot_button.isChecked():
            self.given.emit(None, self.reasons.value)
        else:
            self.given.emit(self.pad.signature(), "")
        self.pad.clear()
