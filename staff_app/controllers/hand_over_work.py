"""What was done for the hand-over in hand, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pickup_domain.wording import say
from staff_app.controllers.leaving import Leaving, bags_here, can_go, leaving
from staff_app.rows.hand_over import HandOverView, PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import OrderDetail


@dataclass(frozen=True, slots=True)
class Work:
    """Scanned, checked, signed, refused: for one order."""

    scanned: tuple[str, ...] = ()
    staying: tuple[str, ...] = ()
    checked_age: int | None = None
    """The age that somebody looked at an ID for; None: nobody did."""
    identity_checked: bool = False
    signature: SignatureRow | None = None
    not_signed: str = ""
    refused: bool = False
    looked_by: str = ""
    """Who looked at an ID: it counts under no other name."""
    is_for_another: bool = False
    """Somebody else was named to collect it after checks were done."""

    @property
    def is_begun(self) -> bool:
        """Whether somebody has done anything for it."""
        return replace(self, looked_by="") != Work()

    def covers(self, age: int | None) -> bool:
        """Whether an ID was looked at for this age, or for a higher one."""
        return self.checked_age is not None and self.checked_age >= (age or 0)

    def under(self, staff_id: str) -> Work:
        """What of it counts under this name: a colleague's look at an ID does not."""
        if self.looked_by == staff_id:
            return self
        return replace(self, checked_age=None, identity_checked=False, looked_by="")

    def for_another(self) -> Work:
        """What of it counts for somebody else who collects: the bags, and no look at an ID."""
        if not (self.covers(None) or self.identity_checked or self.signature or self.not_signed):
            return self
        return Work(self.scanned, self.staying, refused=self.refused, is_for_another=True)


def view_of(
    detail: OrderDetail, verdict: PassVerdict, work: Work, first: tuple[str, ...] = ()
) -> HandOverView:
    """The hand-over in hand, with what else is missing before all of it."""
    goes = leaving(detail, work.staying, work.scanned)
    return HandOverView(
        detail,
        verdict,
        work.scanned,
        work.covers(goes.min_age),
        (*first, *missing(detail, verdict, work)),
        work.staying,
        work.identity_checked,
        work.signature is not None,
        work.not_signed,
    )


def missing(detail: OrderDetail, verdict: PassVerdict, work: Work) -> tuple[str, ...]:
    """What still stands in the way, one sentence each."""
    if verdict.verdict is not Verdict.VALID:
        return ()
    goes = leaving(detail, work.staying, work.scanned)
    name, checks = [], []
    if verdict.method == "identity_check" and not work.identity_checked:
        name.append(say("Compare the name with an ID."))
    if goes.min_age is not None and not work.covers(goes.min_age):
        checks.append(say("Check that they are {age} or older.", age=goes.min_age))
    if detail.require_signature and work.signature is None and not work.not_signed:
        checks.append(say("Let them sign."))
    why = []
    if work.is_for_another and (name or checks):
        who = detail.summary.pickup_name
        why.append(say("{name} collects it now: what was checked before does not count.", name=who))
    return (*why, *name, *_missing_bags(detail, work, goes), *checks)


def _missing_bags(detail: OrderDetail, work: Work, goes: Leaving) -> list[str]:
    found: list[str] = []
    lost = [bag for bag in bags_here(detail) if not can_go(bag, work.scanned)]
    if goes.is_nothing and lost and not work.staying:
        found.append(say("Find the bag that stood on {shelf} and scan it.", shelf=lost[0].shelf))
    left = [bag for bag in goes.bags if bag.bag_id not in work.scanned]
    if detail.require_bag_scan and left:
        found.append(say("Scan the bag on {shelf}.", shelf=left[0].shelf))
    return found
