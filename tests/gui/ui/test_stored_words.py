"""What is stored as a word of its own - a kind, a state, a reason - is said in the language of the screen."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from central_service.notify.message import Channel, MessageKind
from central_service.notify.reasons import said
from central_service.services import configuration
from pickup_domain import commands as c
from pickup_domain.audit import AuditBy, AuditEntry
from pickup_domain.commands import ShortReason
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.apply import RULES, Who
from pickup_domain.lifecycle.context import UNDOABLE
from pickup_domain.order import OrderStatus, Window
from staff_app.controllers.audit_log import ACTS, AuditView
from staff_app.devices.printing.jobs import JobKind, JobState
from staff_app.rows.exceptions import UNTOLD, ExceptionRow, SideRow
from staff_app.rows.exceptions import ExceptionKind as K
from staff_app.rows.orders import MessageRow, TimelineRow
from staff_app.rows.printing import JobRow
from staff_app.sentences import recognised
from staff_app.store import exceptions
from staff_app.store.deeds import deed
from staff_app.store.projection import summary_of
from staff_app.ui import reasons
from staff_app.ui.language import Language, told
from staff_app.ui.lead.exceptions import exception_words
from staff_app.ui.lead.schedule.day_head import DayHead
from staff_app.ui.lead.schedule.risk_panel import RiskPanel
from staff_app.ui.orders.timeline_words import happened, message_fate
from staff_app.ui.settings import audit_words, printer_words
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.words import status_chip, undo_words
from tests.factories import CUSTOMER, LEAD, after, placed
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.orders import summary
from tests.gui.ui.sample_rows.schedule import forecast, offline_day

_STATES = ("queued", "sending", "sent", "delivered", "undelivered", "failed", "dead", "withdrawn")
"""Of a message, as `MessageFate` lists them."""
_OF_THE_SERVICE = {"exported", "merchant_changed"}
"""Acts that stand in no store's log."""
_OFFERED = (
    reasons.of_short, reasons.of_typed, reasons.of_recall, reasons.of_delay, reasons.of_cancel,
    reasons.of_refusal, reasons.of_unsigned, reasons.of_block, reasons.of_ending, reasons.of_new_time,
)  # fmt: skip
_STAFF = {Who.ASSOCIATE, Who.LEAD}


@pytest.fixture(autouse=True)
def _german(language: Language) -> Iterator[None]:
    """What has words here has them in every language: no sentence ships untranslated."""
    language.speak("de")
    yield
    language.speak("en")


def plain(stored: str) -> str:
    """What stands on a screen where nobody found words for it."""
    return stored.replace("_", " ").capitalize()


def test_whatever_happened_has_its_words() -> None:
    """Of every kind of event, on the timeline."""
    left = [each for each in EventKind if happened(TimelineRow(NOW, each, "", "")) == plain(each)]

    assert left == []


@pytest.mark.parametrize("channel", Channel)
def test_every_message_and_its_fate_have_their_words(channel: Channel) -> None:
    """Of every kind, by each way, whatever became of it."""
    fates = [(kind, state, message_fate(MessageRow(kind, channel, state, NOW)))
             for kind in MessageKind for state in _STATES]  # fmt: skip

    assert [kind for kind, _, told in fates if told.startswith(plain(kind))] == []
    assert [state for _, state, told in fates if told.endswith(f": {plain(state).lower()}")] == []
    assert [told for _, _, told in fates if f", {channel}:" in told] == []


def test_every_reason_that_is_offered_is_read_in_the_language_of_the_screen() -> None:
    """Whoever chose it may have read it in another one."""
    groups = [each() for each in _OFFERED]

    assert {each.value for each in ShortReason} <= dict(reasons.of_short()).keys()
    assert [value for offered in groups for value, words in offered if words == value] == []
    assert [
        value for offered in groups for value, words in offered if reasons.said(value, offered) != words
    ] == []
    assert reasons.said("More orders than usual") == told(recognised("More orders than usual"))
    assert reasons.said("More orders than usual") != "More orders than usual"
    assert reasons.said("Kommt um drei") == "Kommt um drei"


@pytest.mark.parametrize("theirs", ["de", "es", "fr"])
def test_every_reason_that_a_customer_is_told_is_told_in_their_language(theirs: str) -> None:
    """Those of a recall, a delay, a cancellation and blocked hours, and the forecast's own."""
    offered = reasons.of_recall() + reasons.of_delay() + reasons.of_cancel() + reasons.of_block()
    told = [value for value, _ in offered]

    assert [each for each in (*told, "More orders than usual") if said(each, theirs) == each] == []


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        ("item_short", "2 × Wood screws not_found", "2 × Wood screws · Nicht im Regal"),
        ("item_short", "2 × Wood screws · not_found", "2 × Wood screws · Nicht im Regal"),
        ("item_picked", "1 × Wood screws label damaged", "1 × Wood screws · Etikett beschädigt"),
        ("item_refused", "1 × Wood screws Damaged", "1 × Wood screws · Beschädigt"),
        ("bag_staged", "10477-1 B-07 · shelf_full", "10477-1 B-07 · obwohl das Fach voll war"),
        ("ready_recalled", "An item is missing", "Artikel fehlt"),
        ("delayed", "Many orders at once", "Viele Bestellungen zugleich"),
        ("cancelled", "Cancelled by the customer", "Auf der Seite der Bestellung storniert"),
        ("exception_resolved", "Let go", "Auf sich beruhen lassen"),
        ("exception_reopened", "Let go", "Auf sich beruhen lassen"),
    ],
)
def test_a_reason_is_read_where_the_timeline_stored_it(kind: str, detail: str, words: str) -> None:
    """Also where it was stored before it stood apart from what it is about."""
    assert reasons.said_of(kind, detail) == words


@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        ("note_added", "Customer called: the bottle was damaged"),
        ("note_added", "The second bag, too · damaged"),
        ("exception_resolved", "They have another one, the first was damaged"),
        ("cancelled", "Their bottle was damaged"),
        ("item_picked", "1 × Jacket for any Weather"),
        ("item_unpicked", "1 × Jacket, label damaged"),
        ("item_picked", "1 × Jacket · Weather"),
        ("note_added", "Damaged"),
        ("exception_resolved", "Damaged"),
        *((kind, "rescheduled") for kind in ("note_added", "exception_resolved", "cancelled", "delayed")),
    ],
)
def test_what_somebody_wrote_stays_as_it_is_on_the_timeline(kind: str, detail: str) -> None:
    """It may end as a stored reason does; so may an item's name."""
    assert reasons.said_of(kind, detail) == detail


def test_the_lead_reads_a_delay_and_a_cancellation_with_their_reasons(clock: StoreClock) -> None:
    """Chosen in another language, by somebody else."""
    late = ExceptionRow("1", K.DELAYED, "", "", "10477", "Jonas Weber", NOW, "An item comes later")
    gone = SideRow(EventKind.CANCELLED.value, "Lena K.", NOW, "Placed by mistake")

    assert exception_words.sentence(late).endswith(" Artikel kommt später")
    assert exception_words.side(1, gone, clock)[1].endswith(" · Versehentlich bestellt")


def test_what_will_break_is_said_in_one_language(theme: Theme, clock: StoreClock, qtbot: QtBot) -> None:
    """Where it comes from, and what comes of each act."""
    panel = RiskPanel(theme, clock)
    qtbot.addWidget(panel)

    panel.show_forecast(forecast())

    said = " ".join(each.text() for each in panel.findChildren(QLabel))
    assert "Nach dem eigenen Tempo dieser Filiale" in said
    assert "Hält 2 Zusagen ein" in said
    assert "promise" not in said


def test_the_lead_reads_that_nobody_was_told_of_a_new_time(clock: StoreClock) -> None:
    """Whom to call, why it is late, and that calling comes first."""
    late = ExceptionRow("1", K.DELAYED, "", "1", "10477", "Jonas Weber", NOW, "An item comes later")
    late = replace(late, about=UNTOLD, phone_tail="0100")

    said = exception_words.sentence(late)

    assert "endet auf 0100" in said
    assert said.endswith(" Artikel kommt später")
    assert exception_words.next_act(late, clock) == exception_words.next_act(
        replace(late, kind=K.MESSAGE), clock
    )


def test_the_lead_reads_that_it_was_the_customer_who_chose_another_time() -> None:
    """No button offers that reason."""
    start = NOW + timedelta(hours=2)
    moved = after(
        placed(), c.Reschedule(window=Window(start=start, end=start + timedelta(hours=1))), actor=CUSTOMER
    )

    [row] = exceptions.of_order(moved, summary_of(moved, 0), (), NOW)

    assert exception_words.sentence(row).endswith(" Kunde wählte eine andere Zeit")


def test_the_lead_reads_the_own_words_of_whoever_delayed_it() -> None:
    """They may be what is stored where it was the customer."""
    start = NOW + timedelta(hours=2)
    window = Window(start=start, end=start + timedelta(hours=1))
    moved = after(placed(), c.Delay(reason="rescheduled", window=window), actor=LEAD)

    [row] = exceptions.of_order(moved, summary_of(moved, 0), (), NOW)

    assert exception_words.sentence(row).endswith(" rescheduled")


def test_why_hours_are_blocked_is_read_in_the_language_of_the_screen(
    qtbot: QtBot, theme: Theme, clock: StoreClock
) -> None:
    """Whoever blocked them may have read it in another one."""
    head = DayHead(theme, clock)
    qtbot.addWidget(head)

    head.show_view(offline_day())

    said = [each.text() for each in head.blocks.findChildren(QLabel)]
    assert [each for each in said if each.startswith("Inventur · ")], said


def test_where_an_order_stands_and_what_can_be_undone_have_their_words() -> None:
    """Of every status, and of every act that can be taken back."""
    chips = {each: status_chip(summary(status=each.value))[0] for each in OrderStatus}

    assert [status for status, words in chips.items() if words in {status.value, plain(status)}] == []
    assert [kind for kind in UNDOABLE if undo_words(kind) == undo_words("")] == []


def test_every_step_of_staff_has_its_name() -> None:
    """A sentence about one that did not count names it."""
    kinds = [each.model_fields["type"].default for each, rule in RULES.items() if rule.who & _STAFF]

    assert [kind for kind in kinds if told(deed(kind)) in {deed(kind), plain(kind)}] == []


def test_every_paper_and_its_fate_have_their_words() -> None:
    """What is noted of one on its order is read in the language of the screen, too."""
    papers = [JobRow("1", kind, "10477", "queued", NOW, 1, "") for kind in JobKind]
    other = printer_words.job(JobRow("1", "", "10477", "queued", NOW, 1, ""))
    shown = set(JobState) - {JobState.FORGOTTEN}
    fates = [printer_words.fate(JobRow("1", "receipt", "", state, NOW, 1, "")) for state in shown]

    assert other not in [printer_words.job(each) for each in papers]
    assert "" not in fates
    for words in (printer_words.again, printer_words.not_needed):
        noted = [str(words(each)) for each in papers]
        assert [each for each in noted if reasons.said(each) == each] == []


def test_every_act_of_the_audit_log_has_its_sentence(clock: StoreClock) -> None:
    """Those that the service writes into a store's log, and those that can be asked for by kind."""
    services = Path(configuration.__file__).parent.glob("*.py")
    sources = [each.read_text(encoding="utf-8") for each in services]
    written = {act for each in sources for act in re.findall(r'audit\.entry\(\s*[\w.]+,\s*"(\w+)"', each)}
    acts = (written - _OF_THE_SERVICE) | {act for of_kind in ACTS.values() for act in of_kind}
    by = AuditBy(kind="staff", id="lena", name="Lena K.")

    said = {
        act: audit_words.what(
            AuditEntry(seq=1, at=NOW, by=by, act=act, subject="", facts={}), AuditView(), clock
        )
        for act in acts
    }

    assert {"pin_set", "slot_overridden"} <= written
    assert [act for act, words in said.items() if act in words] == []
