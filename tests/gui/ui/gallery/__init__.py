"""Every state of every screen, as scenes over controllers that only remember; pictures: `screenshots`."""

from tests.gui.ui.gallery import (
    alerts,
    audit,
    exceptions,
    hand_over,
    insights,
    orders,
    pick,
    schedule,
    settings,
    shelves,
    sign_in,
    substitutes,
    tablet,
    tablets,
    team,
    walks,
)
from tests.gui.ui.gallery.scene import Scene

__all__ = ["SCENES", "Scene"]

SCENES: dict[str, Scene] = {
    **orders.SCENES,
    **pick.SCENES,
    **substitutes.SCENES,
    **walks.SCENES,
    **hand_over.SCENES,
    **shelves.SCENES,
    **tablet.SCENES,
    **team.SCENES,
    **tablets.SCENES,
    **audit.SCENES,
    **settings.SCENES,
    **sign_in.SCENES,
    **alerts.SCENES,
    **exceptions.SCENES,
    **insights.SCENES,
    **schedule.SCENES,
}
