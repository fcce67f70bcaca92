"""How the tablet stands with the service, in sentences."""

from datetime import timedelta

from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.ui.language import told
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone
from staff_app.ui.words import rough_span, translate


def banner(status: SyncStatus) -> tuple[str, Tone]:
    """What stays across the page until somebody acts on it; an empty sentence where nothing does."""
    if status.storage:
        return status.storage, Tone.BAD
    if status.feed is FeedState.REVOKED:
        words = status.problem or translate("Sync", "This tablet was signed off. Ask a shift lead.")
        return words, Tone.BAD
    if status.feed in {FeedState.UPGRADE, FeedState.UNTRUSTED}:
        return status.problem, Tone.BAD
    return clock_sentence(status), Tone.WARN


def clock_sentence(status: SyncStatus) -> str:
    """What is wrong with the tablet's clock and what to do; empty where it is right."""
    if not status.clock_off_s:
        return ""
    words = (
        translate("Sync", "This tablet's clock is {span} fast.")
        if status.clock_off_s > 0
        else translate("Sync", "This tablet's clock is {span} slow.")
    )
    advice = translate("Sync", "Switch on automatic date and time in the tablet's settings.")
    return f"{words.format(span=rough_span(timedelta(seconds=status.clock_off_s)))} {advice}"


def sentence(status: SyncStatus, clock: StoreClock) -> str:
    """The answer to somebody who asks."""
    words = told(status.problem)
    if not words and status.feed is FeedState.LIVE:
        words = clock_sentence(status) or translate("Sync", "Everything is in step with the service.")
    elif not words:
        words = translate("Sync", "No network. Work on: everything is kept here and sent later.")
    if status.last_contact_at is not None and status.feed is not FeedState.LIVE:
        time = clock.moment(status.last_contact_at)
        words = translate("Sync", "{sentence} Last contact {time}.").format(sentence=words, time=time)
    return words
