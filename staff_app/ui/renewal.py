"""Screens that are made anew go on where those before them were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from staff_app.rows.orders import UndoOffer
from staff_app.ui.hand_over.identify_panel import Finding
from staff_app.ui.models.ranking import Filter
from staff_app.ui.page import Page
from staff_app.ui.pick.kept_work import PickWork
from staff_app.ui.shelves.shelves_page import Job

if TYPE_CHECKING:
    from staff_app.ui.settings.settings_page import SettingsDrafts
    from staff_app.ui.shop import Shop


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands behind the sign-in, as far as no controller knows it."""

    page: Page
    search: str
    filter: Filter
    order_in_front: bool
    """Upright: not the list of orders."""
    pick: PickWork
    finding: Finding
    shelves: Job
    shelf_in_front: bool
    """Upright: not the list of shelves or of what is put back."""
    undo: UndoOffer | None
    settings: SettingsDrafts | None
    settings_in_front: bool


def keep(shop: Shop) -> Kept:
    """What is half done, half typed or not yet seen there."""
    return Kept(
        page=shop.current_page(),
        search=shop.top_bar.field.text(),
        filter=shop.orders.filters.value,
        order_in_front=shop.orders.panes.right_in_front,
        pick=shop.pick.kept(),
        finding=shop.hand_over.identify.kept(),
        shelves=shop.shelves.job,
        shelf_in_front=shop.shelves.panes.right_in_front,
        undo=shop.undo,
        settings=shop.settings.kept(),
        settings_in_front=shop.settings.is_open,
    )


def go_on(shop: Shop, kept: Kept) -> None:
    """Take it up there; the facts were told before."""
    shop.show_page(kept.page)
    shop.orders.filters.choose(kept.filter)
    shop.top_bar.field.setText(kept.search)
    shop.orders.panes.show_right(kept.order_in_front)
    shop.pick.take_up(kept.pick)
    shop.hand_over.identify.take_up(kept.finding)
    shop.shelves.show_job(kept.shelves)
    shop.shelves.panes.show_right(kept.shelf_in_front)
    if kept.undo is not None and shop.clock.until(kept.undo.until) > timedelta():
        shop.offer_undo(kept.undo)
    if kept.settings is not None:
        shop.settings.take_up(kept.settings, in_front=kept.settings_in_front)
