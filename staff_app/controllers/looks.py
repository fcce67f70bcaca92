"""Whether what changed underneath looks any different: a screen is painted once for one act."""

from dataclasses import replace
from datetime import datetime

from staff_app.rows.orders import OrderDetail, OrderSummary, WaveView


def same_row(new: OrderSummary, old: OrderSummary | None) -> bool:
    """Whether a list draws both alike: it does not tell what is unsent."""
    return old is not None and replace(new, unsent=old.unsent) == old


def same_detail(new: OrderDetail, old: OrderDetail | None) -> bool:
    """Whether a screen shows both alike.

    The service notes each act by its own clock, and each time tells the stock anew; minutes are shown.
    """
    return old is not None and _to_the_minute(new) == _to_the_minute(old)


def same_walk(new: WaveView, old: WaveView | None) -> bool:
    """Whether a walk shows both alike: it does not tell what is unsent."""
    if old is None or (new.wave, new.leader, new.is_mine) != (old.wave, old.leader, old.is_mine):
        return False
    pairs = zip(new.orders, old.orders, strict=False)
    return len(new.orders) == len(old.orders) and all(
        same_row(a.summary, b.summary) and same_detail(replace(a, summary=b.summary), b) for a, b in pairs
    )


def _to_the_minute(detail: OrderDetail) -> OrderDetail:
    lines = tuple(replace(line, on_hand_at=_minute(line.on_hand_at)) for line in detail.lines)
    timeline = tuple(replace(each, at=each.at.replace(second=0, microsecond=0)) for each in detail.timeline)
    # What takes an act back is told once, when it is done.
    return replace(detail, lines=lines, timeline=timeline, undo=None)


def _minute(at: datetime | None) -> datetime | None:
    return None if at is None else at.replace(second=0, microsecond=0)
