"""Sentences for a lead about what the rules would not have allowed, and happened all the same.

In their values tablets are ids and moments are UTC, for machines; whoever shows such a sentence to a person
says where and when as people do.
"""

from datetime import UTC, datetime

from pickup_domain.wording import Sentence, say

TABLETS = frozenset({"tablet", "first_tablet", "second_tablet"})
"""Which values are a tablet's id."""
MOMENTS = frozenset({"first_at", "second_at"})
"""Which values are a moment, as `stamp` writes it."""
_STAMP = "%Y-%m-%d %H:%M:%S"


def handed_over_twice(
    *,
    number: str,
    first: str,
    first_tablet: str,
    first_at: str,
    second: str,
    second_tablet: str,
    second_at: str,
) -> Sentence:
    """Two tablets gave the same away; the second moment is by that tablet's clock."""
    return say(
        "Order {number} was handed over twice: by {first} on {first_tablet} ({first_at}), and by {second} on "
        "{second_tablet} ({second_at}). Ask both what they gave; the shift lead ends it under Exceptions.",
        number=number,
        first=first,
        first_tablet=first_tablet,
        first_at=first_at,
        second=second,
        second_tablet=second_tablet,
        second_at=second_at,
    )


def handed_over_after_cancellation(*, number: str, name: str, tablet: str) -> Sentence:
    """A tablet gave away what nobody was to get any more."""
    return say(
        "Order {number} was cancelled, and {name} handed it over on {tablet}, which had not heard of that. "
        "Ask them what they gave; the shift lead ends it under Exceptions.",
        number=number,
        name=name,
        tablet=tablet,
    )


def done_after_leaving(*, number: str, name: str, tablet: str) -> Sentence:
    """Somebody who has left the team moved goods."""
    return say(
        "{name} is not on the team any more, and did something with order {number} on {tablet} that counts "
        "all the same. Look at the order.",
        name=name,
        number=number,
        tablet=tablet,
    )


def stamp(at: datetime) -> str:
    """A moment as a value of such a sentence."""
    return f"{at.astimezone(UTC):{_STAMP}} UTC"


def moment(stamped: str) -> datetime:
    """The moment of a stamp, also of one without its zone.

    Raises:
        ValueError: It is none.
    """
    return datetime.strptime(stamped.removesuffix(" UTC"), _STAMP).replace(tzinfo=UTC)
