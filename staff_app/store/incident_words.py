"""What a lead must look at as a person reads it: this tablet or another, and times by the store's clocks."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from pickup_domain import conflicts
from pickup_domain.wording import Sentence, say
from staff_app.sentences import recognised, values_of

_FORMERLY: Mapping[str, Callable[..., Sentence]] = MappingProxyType(
    {
        "Handed over by {first} on {first_tablet} at {first_at} UTC, and again by {second} on "
        "{second_tablet}, by that tablet's clock at {second_at} UTC.": conflicts.handed_over_twice,
        "{name} handed it over on {tablet}, which had not heard of the cancellation.": (
            conflicts.handed_over_after_cancellation
        ),
        "{name} is not on the team any more, and did something on {tablet} that counts all the same. "
        "Look at the order.": conflicts.done_after_leaving,
    }
)
"""How some were worded before, without the order's number: what is open may be stored so."""


def known(text: str, number: Callable[[], str]) -> str:
    """A stored sentence with its template and values; `number` is asked for where an older one lacks it."""
    for template, say_now in _FORMERLY.items():
        if (values := values_of(text, template)) is not None:
            return say_now(number=number(), **values)
    return recognised(text)


def for_people(text: str, device_id: str, found_at: datetime) -> str:
    """The sentence with the tablets and moments in it as people on this tablet say them.

    Args:
        text: As it is known.
        device_id: This tablet's.
        found_at: When it was found, in the store's zone: what happened on another day is said with its date.
    """
    if not isinstance(text, Sentence):
        return text
    template, values = text.template, dict(text.values)
    for name in conflicts.TABLETS & values.keys():
        values[name] = say("this tablet") if values[name] == device_id else say("another tablet")
    for name in conflicts.MOMENTS & values.keys():
        values[name] = _time(str(values[name]), found_at)
    return say(template, **values)


def _time(stamped: str, found_at: datetime) -> str:
    try:
        at = conflicts.moment(stamped).astimezone(found_at.tzinfo)
    except ValueError:
        return stamped
    return f"{at:%H:%M}" if at.date() == found_at.date() else f"{at:%Y-%m-%d %H:%M}"
