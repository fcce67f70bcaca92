"""Scenes of the audit log in the settings."""

from dataclasses import replace

from pickup_domain.audit import AuditBy, AuditChain, AuditEntry, AuditFault
from pickup_domain.order import Role
from pickup_domain.team import TeamMember
from staff_app.controllers.audit_log import AuditQuestion, AuditView, Kind
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.settings.audit_section import AuditSection
from staff_app.ui.settings.sections import Section
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import PLACE, STAFF, at
from tests.gui.ui.stand_ins import StandIns

LENA = AuditBy(kind="staff", id="lena", name="Lena K.", device_id="c1")
_ADMIN = AuditBy(kind="admin", id="a", name="Head office")
_SLOT = at(16).isoformat()
_HOURS: dict[str, object] = {"between": ["12:00:00", "14:00:00"], "reason": "Stocktaking"}
_ACTS: tuple[tuple[AuditBy, str, str, dict[str, object]], ...] = (
    (LENA, "device_revoked", "c3", {}),
    (AuditBy(kind="tablet", id="c2"), "device_enrolled", "c2", {"name": "Counter 2"}),
    (LENA, "enrol_code_given", "", {}),
    (LENA, "limit_slot", _SLOT, {"order_limit": 4}),
    (LENA, "close_slot", _SLOT, {}),
    (LENA, "block_hours", "2026-11-27", _HOURS),
    (LENA, "set_closing", "2026-11-28", {"closes_at": "18:00:00"}),
    (LENA, "staff_changed", "maya", {"name": "Maya Ray", "role": "shift_lead", "language": "fr"}),
    (LENA, "pin_set", "maya", {}),
    (LENA, "staff_removed", "omar", {"name": "Omar S."}),
    (_ADMIN, "location_changed", "DT01", {"changed": ["opening_hours"]}),
    (AuditBy(kind="command_line"), "customer_erased", "0193", {"number": "10477"}),
    (LENA, "staff_added", "maya", {"name": "Maya R.", "role": "associate", "has_pin": True}),
    (_ADMIN, "shelf_painted", "B-07", {}),
)
ROWS = tuple(
    AuditEntry(seq=42 - place, at=at(14 - place % 14, 5), by=by, act=act, subject=subject, facts=facts)
    for place, (by, act, subject, facts) in enumerate(_ACTS)
)
_PEOPLE = tuple(
    TeamMember(
        staff_id=row.staff_id,
        name=row.name,
        initials=row.initials,
        role=Role.SHIFT_LEAD if row.is_lead else Role.ASSOCIATE,
        language="en",
        has_pin=row.has_pin,
        active=True,
    )
    for row in STAFF
)
KNOWN = AuditView(
    rows=ROWS,
    pages=(64,),
    has_older=True,
    people=_PEOPLE,
    tablets={"c1": "Counter 1", "c2": "Counter 2", "c3": "Old counter"},
    chain=AuditChain(last_seq=84, faults=()),
)


def opened(front: Front, behind: StandIns, view: AuditView = KNOWN) -> AuditSection:
    """A lead looks at it."""
    shop(front, behind)
    lead = next(each for each in STAFF if each.is_lead)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    front.shop.settings.open_at(Section.AUDIT)
    behind.audit.changed.emit(view)
    return front.shop.settings.page.audit


def _page(front: Front, behind: StandIns) -> None:
    opened(front, behind)


def _end_of_page(front: Front, behind: StandIns) -> None:
    bar = opened(front, behind).area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _, most: bar.setValue(most))


def _person(front: Front, behind: StandIns) -> None:
    view = replace(KNOWN, question=AuditQuestion(Kind.TEAM, "maya"), rows=ROWS[7:9], has_older=False)
    opened(front, behind, replace(view, pages=())).whose.click()


def _broken(front: Front, behind: StandIns) -> None:
    faults = tuple(AuditFault(seq=seq, problem="was altered") for seq in (12, 13))
    opened(front, behind, replace(KNOWN, chain=AuditChain(last_seq=84, faults=faults)))


def _nothing(front: Front, behind: StandIns) -> None:
    view = replace(KNOWN, question=AuditQuestion(Kind.CUSTOMERS), rows=(), has_older=False, pages=())
    opened(front, behind, view)


def _offline(front: Front, behind: StandIns) -> None:
    words = "This is seen and changed only while the service can be reached. Try again then."
    opened(front, behind, AuditView(problem=words))


SCENES: dict[str, Scene] = {
    "settings_audit": _page,
    "settings_audit_end": _end_of_page,
    "settings_audit_person": _person,
    "settings_audit_broken": _broken,
    "settings_audit_nothing": _nothing,
    "settings_audit_offline": _offline,
}
