"""One print as it looks on paper."""

from __future__ import annotations

from PySide6.QtCore import Slot

from staff_app.device_rows import PaperView
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.panels import hint
from staff_app.ui.widgets.paper_picture import PaperPicture
from staff_app.ui.widgets.sheet import Sheet


class PaperSheet(Sheet):
    """Drawn from the very bytes that the printer gets, or got."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("On paper"))
        self.job_id = ""
        self.words = hint(theme)
        self.paper = PaperPicture(theme)
        self.body.addWidget(self.words)
        self.body.addWidget(self.paper)
        self.body.addStretch()
        self.primary.hide()

    def begin(self, job_id: str, about: str) -> None:
        """Wait for this one."""
        self.job_id = job_id
        self.about.setText(about)
        self.paper.show_paper(None)
        self._say(self.tr("One moment"))
        self.area.verticalScrollBar().setValue(0)

    @Slot(str, object)
    def show_paper(self, job_id: str, view: PaperView | None) -> None:
        """What a print looks like; another one than was asked for is none of ours."""
        if job_id != self.job_id:
            return
        self._say(self.tr("Nothing of it is on paper.") if view is None else "")
        self.paper.show_paper(view)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
