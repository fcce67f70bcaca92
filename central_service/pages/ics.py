"""A pickup as a calendar entry (RFC 5545): times in UTC, so that every calendar shows its own."""

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from central_service.pages.words import Words
from pickup_domain.order import Order, OrderStatus
from pickup_domain.store import Location

_REMINDED_BEFORE = timedelta(hours=1)


def entry(order: Order, location: Location, code: str, words: Words, url: str, now: datetime) -> bytes:
    """One entry, which takes the place of an earlier one of the same order."""
    title = words("pickup_at", store=location.name)
    event = Event()
    event.add("uid", f"{order.order_id}@counterhand")
    event.add("sequence", order.version)
    event.add("dtstamp", now)
    event.add("dtstart", order.promise.start)
    event.add("dtend", order.promise.end)
    event.add("summary", title)
    event.add("location", ", ".join((location.name, *location.address)))
    event.add("description", words("event_code", number=order.number, code=code))
    event.add("status", "CANCELLED" if order.status is OrderStatus.CANCELLED else "CONFIRMED")
    if location.coordinates is not None:
        event.add("geo", (location.coordinates.latitude, location.coordinates.longitude))
    if url:
        event.add("url", url)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -_REMINDED_BEFORE)
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Counterhand//Pickup//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
