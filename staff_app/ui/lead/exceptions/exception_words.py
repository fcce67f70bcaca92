"""Exceptions in words: what happened, what to do about it, and how it is signed."""

from collections.abc import Sequence
from datetime import datetime

from pickup_domain.events import EventKind
from staff_app.rows.exceptions import UNTOLD, ExceptionKind, ExceptionRow, SideRow
from staff_app.ui import reasons
from staff_app.ui.language import told
from staff_app.ui.lead.exceptions.exception_acts import Remedy, label, remedies
from staff_app.ui.settings import printer_words
from staff_app.ui.shelves.card_list import Card
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone
from staff_app.ui.words import difference_words, minutes_and_seconds, rough_span, translate

K = ExceptionKind
_BAD = frozenset({K.UNANSWERED, K.LATE, K.CONFLICT, K.MESSAGE, K.BAG})
_SIGNS = {Tone.BAD: "! ", Tone.WARN: "? ", Tone.NEUTRAL: ""}
_CALM = frozenset({K.DELAYED, K.PARTIAL, K.RETURN, K.PRINT})


def title(row: ExceptionRow) -> str:
    """What it is, in a few words."""
    return {
        K.UNANSWERED: translate("Exceptions", "Nobody came"),
        K.SUBSTITUTION: translate("Exceptions", "Substitute: answer awaited"),
        K.HOLD: translate("Exceptions", "Hold runs out"),
        K.LATE: translate("Exceptions", "Past the promised time"),
        K.CONFLICT: translate("Exceptions", "Two tablets disagree"),
        K.MESSAGE: translate("Exceptions", "Message failed"),
        K.BAG: translate("Exceptions", "Bag missing"),
        K.REFUSED: translate("Exceptions", "Step did not count"),
        K.REVIEW: translate("Exceptions", "To be looked at"),
        K.DELAYED: translate("Exceptions", "Promised anew"),
        K.PARTIAL: translate("Exceptions", "Ready in part"),
        K.RETURN: translate("Exceptions", "To be put back"),
        K.PRINT: translate("Exceptions", "Print to be checked"),
    }[row.kind]


def sentence(row: ExceptionRow) -> str:
    """What happened, and the next step."""
    if row.kind is K.CONFLICT and len(row.sides) > 1:
        return translate(
            "Exceptions",
            "Both are below. Find out what happened, then write how it ended: both tablets hear it.",
        )
    if row.kind in (K.UNANSWERED, K.CONFLICT, K.REFUSED, K.REVIEW) and row.detail:
        return told(row.detail)
    words = {
        K.SUBSTITUTION: translate(
            "Exceptions",
            "The customer is asked about {detail}. Call them before the time is over, or ask anew.",
        ),
        K.HOLD: translate("Exceptions", "Nobody has collected it. Extend the hold or record a no-show."),
        K.LATE: translate("Exceptions", "It is not ready. Promise a new time, and tell the customer."),
        K.MESSAGE: _not_reached(row.detail),
        K.BAG: translate("Exceptions", "{detail}: look for it, or go through the shelf."),
        K.DELAYED: _new_time(row),
        K.PARTIAL: translate(
            "Exceptions", "A part of it waits for the rest. Pick it, or hand over the part."
        ),
        K.RETURN: translate("Exceptions", "Its items go back on their shelves. {detail}"),
        K.PRINT: " ".join((printer_words.fate(row.paper) if row.paper else "", "{detail}")),
    }
    why = reasons.of_new_time() if row.about == EventKind.RESCHEDULED else reasons.of_delay()
    detail = reasons.said(row.detail, why if row.kind is K.DELAYED else ())
    return (
        words.get(row.kind, "")
        .format(detail=detail, phone=row.phone_tail or translate("Exceptions", "unknown"))
        .strip()
    )


def task(row: ExceptionRow) -> str:
    """The same for whoever it was given to: they see no more of it than this."""
    return told(row.detail) if row.kind is K.CONFLICT else sentence(row)


def given(rows: Sequence[ExceptionRow]) -> str:
    """That somebody was given these: the first of them, and how many there are."""
    first = f"{title(rows[0])} · {about(rows[0])}"
    if len(rows) == 1:
        return translate("Exceptions", "You see to this now: {what}").format(what=first)
    many = translate("Exceptions", "You see to {count} things now. The most urgent: {what}")
    return many.format(count=len(rows), what=first)


def _new_time(row: ExceptionRow) -> str:
    """Whether the customer has to be called about it."""
    if row.about == UNTOLD:
        return translate(
            "Exceptions",
            "It has a new time, and no message went. Call them; the number ends in {phone}, "
            "the shop has all of it. {detail}",
        )
    return translate("Exceptions", "It has a new time and is not ready yet. {detail}")


def _not_reached(why: str) -> str:
    """Why a message did not arrive, and what to do instead."""
    match why:
        case "opted_out":
            return translate(
                "Exceptions",
                "They want no text messages. Call them; the number ends in {phone}, the shop has it.",
            )
        case "no_such_address":
            return translate(
                "Exceptions",
                "There is no such address or number. Ask the shop for another; theirs ends in {phone}.",
            )
        case "unreachable":
            return translate(
                "Exceptions",
                "Their phone could not be reached. Call later; the number ends in {phone}, the shop has it.",
            )
    return translate(
        "Exceptions",
        "The customer was not reached. Call them; the number ends in {phone}, the shop has all of it.",
    )


def about(row: ExceptionRow) -> str:
    """Whose order it is, or which paper."""
    if row.paper is not None:
        return printer_words.job(row.paper)
    return f"#{row.number} {row.name}" if row.number else ""


def facts(row: ExceptionRow, clock: StoreClock) -> list[str]:
    """Since when, who sees to it, and what a substitute would cost."""
    since = translate("Exceptions", "Since {time} ({age})")
    said = [since.format(time=clock.moment(row.since), age=age(row, clock))]
    if row.until is not None:
        said.insert(0, _countdown(row.until, clock)[0])
    if row.key:
        said.append(translate("Exceptions", "Owner: {owner}").format(owner=owner(row)))
    if row.offer is not None:
        asked = translate("Exceptions", "Instead of {line}: {price}")
        price = difference_words(row.offer.difference_minor, row.offer.currency)
        said.append(asked.format(line=row.offer.line_name, price=price))
    return said


def side(place: int, row: SideRow, clock: StoreClock) -> tuple[str, str]:
    """What one side of a conflict did: who and where, then when and what."""
    where = {
        True: translate("Exceptions", "on this tablet"),
        False: translate("Exceptions", "on another tablet"),
        None: "",
    }[row.is_here]
    what = (
        translate("Exceptions", "{place} · Cancelled by {name}")
        if row.kind == "cancelled"
        else translate("Exceptions", "{place} · Handed over by {name}")
    )
    title = what.format(place=place, name=row.by)
    detail = reasons.said_of(row.kind, row.detail)
    return title, " · ".join(each for each in (clock.moment(row.at), where, detail) if each)


def ending(remedy: Remedy) -> str:
    """What is written of an act that ends it, in whatever language: the timeline says it in its own."""
    return {
        Remedy.REACHED: reasons.CUSTOMER_TOLD,
        Remedy.LET_GO: reasons.LET_GO,
        Remedy.CAME_OUT: reasons.CAME_OUT,
        Remedy.PRINT_AGAIN: reasons.PRINTED_AGAIN,
    }.get(remedy, "")


def owner(row: ExceptionRow) -> str:
    """Who sees to it."""
    return row.owner or translate("Exceptions", "nobody yet")


def age(row: ExceptionRow, clock: StoreClock) -> str:
    """Since when, roughly."""
    return rough_span(-clock.until(row.since))


def chip(row: ExceptionRow, clock: StoreClock) -> tuple[str, Tone]:
    """Its countdown, that somebody is here, or how long it has been so."""
    if row.is_here:
        return "● " + translate("Exceptions", "here now"), Tone.BAD
    if row.until is not None:
        return _countdown(row.until, clock)
    tone = Tone.BAD if row.kind in _BAD else Tone.NEUTRAL if row.kind in _CALM else Tone.WARN
    return _SIGNS[tone] + age(row, clock), tone


def _countdown(until: datetime, clock: StoreClock) -> tuple[str, Tone]:
    left = clock.until(until)
    if left.total_seconds() <= 0:
        return "! " + translate("Exceptions", "over"), Tone.BAD
    text = minutes_and_seconds(left) if left.total_seconds() < 3600 else rough_span(left)
    return "◔ " + translate("Exceptions", "{time} left").format(time=text), Tone.WARN


def card(row: ExceptionRow, clock: StoreClock) -> Card:
    """One card of the list: what it is, whose, and the next act."""
    words, tone = chip(row, clock)
    signed = owner(row) if row.key else ""
    return Card(row.id, "", title(row), about(row), words, tone, next_act(row, clock), signed)


def next_act(row: ExceptionRow, clock: StoreClock) -> str:
    """What to do first, in few words: before a button that says what came of a call stands the call."""
    match remedies(row, clock.now()):
        case ():
            act = translate("Exceptions", "Read it, then say how it ended")
        case (Remedy.SAID_YES | Remedy.REACHED, *_):
            act = translate("Exceptions", "Call the customer")
        case (first, *_):
            act = label(first, row)
    return translate("Exceptions", "Next: {act}").format(act=act)
