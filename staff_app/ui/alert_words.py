"""What announces itself, in words."""

from PySide6.QtCore import QCoreApplication

from staff_app.rows.alerts import Alert, AlertKind
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone
from staff_app.ui.words import answer_words, at_spot, minutes_and_seconds

translate = QCoreApplication.translate


def title(alert: Alert) -> str:
    """Who is here or what is new; after too long, who should be told."""
    count = len(alert.order_ids)
    if alert.escalated:
        return _for_the_lead(alert, count)
    if alert.kind is AlertKind.ANSWER:
        return answer_words(alert.said[0])
    if alert.kind is AlertKind.NEW_ORDER:
        if count > 1:
            return translate("Alerts", "{count} new orders").format(count=count)
        return translate("Alerts", "New order #{number}").format(number=alert.number)
    if count > 1:
        words = translate("Alerts", "{name} is here, and {count} more")
        return words.format(name=alert.name, count=count - 1)
    return translate("Alerts", "{name} is here").format(name=alert.name)


def _for_the_lead(alert: Alert, count: int) -> str:
    if alert.kind is AlertKind.NEW_ORDER:
        if count > 1:
            return translate("Alerts", "Tell the shift lead: {count} new orders wait").format(count=count)
        return translate("Alerts", "Tell the shift lead: order #{number} waits").format(number=alert.number)
    if count > 1:
        return translate("Alerts", "Tell the shift lead: {count} customers wait").format(count=count)
    return translate("Alerts", "Tell the shift lead: {name} waits").format(name=alert.name)


def nameless(alert: Alert) -> str:
    """How many, for a screen that anybody may look at."""
    count = len(alert.order_ids)
    if alert.kind is AlertKind.ANSWER:
        if len(alert.said) > 1:
            return translate("Alerts", "{count} answers about substitutes").format(count=len(alert.said))
        return translate("Alerts", "An answer about a substitute")
    if alert.kind is AlertKind.NEW_ORDER:
        if count > 1:
            return translate("Alerts", "{count} new orders").format(count=count)
        return translate("Alerts", "A new order")
    if count > 1:
        return translate("Alerts", "{count} customers are here").format(count=count)
    return translate("Alerts", "A customer is here")


def second(alert: Alert, clock: StoreClock) -> str:
    """Where and since when; what matters most before the end, which a narrow screen cuts."""
    span = minutes_and_seconds(clock.now() - alert.since)
    several = len(alert.order_ids) > 1
    if alert.kind is AlertKind.ARRIVAL:
        words = translate("Alerts", "{spot} · order #{number} · waiting {span}")
        if several and alert.escalated:
            words = translate("Alerts", "waiting {span} · {name} first, {spot}, order #{number}")
        return words.format(name=alert.name, spot=at_spot(alert.spot), number=alert.number, span=span)
    if alert.kind is AlertKind.ANSWER:
        words = translate("Alerts", "order #{number} · {span} ago")
        if len(alert.said) > 1:
            words = translate("Alerts", "order #{number} · {span} ago · {count} more after it")
        return words.format(number=alert.number, span=span, count=len(alert.said) - 1)
    if several:
        return translate("Alerts", "the first came {span} ago").format(span=span)
    return translate("Alerts", "for {name} · came {span} ago").format(name=alert.name, span=span)


def action(alert: Alert) -> str:
    """What a tap does."""
    if alert.kind is AlertKind.ARRIVAL:
        return translate("Alerts", "I'll go")
    if alert.kind is AlertKind.NEW_ORDER and len(alert.order_ids) > 1:
        return translate("Alerts", "Show")
    return translate("Alerts", "Open")


def tone(alert: Alert) -> Tone:
    """Its colour; the words say the same."""
    if alert.escalated:
        return Tone.BAD
    return Tone.WARN if alert.kind is AlertKind.ARRIVAL else Tone.ACCENT
