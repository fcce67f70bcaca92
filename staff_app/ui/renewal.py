"""Screens that are made anew go on where those before them were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from staff_app.rows.hand_over import PassVerdict
from staff_app.rows.orders import UndoOffer
from staff_app.ui.focus_keeper import Way, at_the_end, way_to
from staff_app.ui.hand_over.identify_panel import Finding
from staff_app.ui.models.ranking import Filter
from staff_app.ui.page import Page
from staff_app.ui.pick.kept_work import PickWork
from staff_app.ui.shelves.shelves_page import Job
from staff_app.ui.widgets.wrong_card import WrongItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from staff_app.ui.settings.settings_page import SettingsDrafts
    from staff_app.ui.shop import Shop


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands behind the sign-in, as far as no controller knows it.

    Figures of a PIN that is half typed are not kept: they are nobody's business, and soon typed anew.
    """

    page: Page
    search: str
    filter: Filter
    order_in_front: bool
    """Upright: not the list of orders."""
    pick: PickWork
    finding: Finding
    verdict: PassVerdict | None
    """What was shown at the counter came to; told once, as it sounds."""
    shelves: Job
    shelf_in_front: bool
    """Upright: not the list of shelves or of what is put back."""
    set_aside: Mapping[str, WrongItem]
    """By order that is put back: the wrong item that somebody still has in the hand."""
    undo: UndoOffer | None
    settings: SettingsDrafts | None
    settings_in_front: bool
    lead: Mapping[Page, object]
    """What is chosen on the pages that leads see, such as the schedule's day."""
    keyboard: Way
    """Where it is."""


def keep(shop: Shop) -> Kept:
    """What is half done, half typed or not yet seen there."""
    return Kept(
        page=shop.current_page(),
        search=shop.top_bar.field.text(),
        filter=shop.orders.filters.value,
        order_in_front=shop.orders.panes.right_in_front,
        pick=shop.pick.kept(),
        finding=shop.hand_over.identify.kept(),
        verdict=shop.hand_over.verdict,
        shelves=shop.shelves.job,
        shelf_in_front=shop.shelves.panes.right_in_front,
        set_aside=shop.shelves.put_back.wrong.items,
        undo=shop.taking_back.undo,
        settings=shop.settings.kept(),
        settings_in_front=shop.settings.is_open,
        lead=shop.kept_by_lead(),
        keyboard=way_to(cast("QWidget | None", shop.focusWidget()), shop),
    )


def go_on(shop: Shop, kept: Kept) -> None:
    """Take it up there; the facts were told before."""
    shop.take_up_lead(kept.lead)
    shop.show_page(kept.page)
    shop.orders.filters.choose(kept.filter)
    shop.top_bar.field.setText(kept.search)
    shop.orders.panes.show_right(kept.order_in_front)
    shop.pick.take_up(kept.pick)
    shop.hand_over.show_verdict(kept.verdict)
    shop.hand_over.identify.take_up(kept.finding)
    shop.shelves.put_back.wrong.take_up(kept.set_aside)
    shop.shelves.show_job(kept.shelves)
    shop.shelves.panes.show_right(kept.shelf_in_front)
    if kept.undo is not None and shop.clock.until(kept.undo.until) > timedelta():
        shop.taking_back.offer(kept.undo)
    if kept.settings is not None:
        shop.settings.take_up(kept.settings, in_front=kept.settings_in_front)


def give_keyboard(shop: Shop, kept: Kept) -> None:
    """Back to where it was, now that the screens are in front; else it finds a place itself."""
    found = at_the_end(kept.keyboard, shop)
    if found is not None and found.isVisible():
        found.setFocus(Qt.FocusReason.OtherFocusReason)
