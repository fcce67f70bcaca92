"""What appears on the screen is also said, for those who cannot see it."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from staff_app.rows.orders import Refusal
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.ui import announce
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import at
from tests.gui.ui.sample_rows.orders import ready_detail
from tests.gui.ui.steps import sign_in

Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What the platform's screen reader is given: the words, and whether they are urgent."""
    heard: Said = []

    class Platform:
        """In the place of the one that no test machine has."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            """As Qt hands an event on."""
            assert isinstance(event, QAccessibleAnnouncementEvent)
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            heard.append((event.message(), urgent))

    monkeypatch.setattr(announce, "QAccessible", Platform)
    return heard


def test_a_refusal_and_an_undo_are_said(counter: Counter, said: Said) -> None:
    """The toast's words, in turn with whatever is being said."""
    sign_in(counter)
    said.clear()

    counter.behind.orders.refused.emit(Refusal("too_many", "Only 1 is left. Put the other back."))
    counter.behind.orders.undo_offered.emit(ready_detail().undo)

    assert said[0] == ("Only 1 is left. Put the other back.", False)
    assert said[1][0].startswith("Marked ready")


def test_a_tablet_that_was_signed_off_interrupts(counter: Counter, said: Said) -> None:
    """A red banner is urgent; being offline is not."""
    sign_in(counter)
    said.clear()

    counter.behind.sync.status_changed.emit(
        SyncStatus(FeedState.REVOKED, 0, None, at(14, 20), "This tablet was signed off by the store.")
    )

    assert [urgent for words, urgent in said if "signed off" in words] == [True]
