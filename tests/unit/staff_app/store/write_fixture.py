"""Writes what this version puts into its outbox, a row per command: run it once for each `WIRE_VERSION`."""

import json
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain import upcasting
from pickup_domain.convert import KNOWN_TYPES, to_wire
from pickup_domain.money import Money
from pickup_domain.order import BagItem, PickupPerson, SubstituteItem, VerificationMethod, Wave
from pickup_domain.sync import PushedCommand
from tests.factories import ASSOCIATE, COLLEAGUE, LEAD, NOW, command, line, place_args, window

_ID = UUID("01936000-0000-7000-8000-000000000042")
_ITEMS = (BagItem(line_id="1", quantity=1),)
_SUBSTITUTE = SubstituteItem(
    sku="SKU-9",
    gtins=("9521234500094",),
    name="Drill 20 V",
    unit_price=Money(amount_minor=9900, currency="USD"),
)
ONE_OF_EACH: tuple[c.CommandArgs, ...] = (
    place_args(),
    c.Edit(lines=(line("1"),), promise=window(), pickup_person=PickupPerson(name="Eva", is_proxy=True)),
    c.Assign(assignee=COLLEAGUE),
    c.Assign(assignee=COLLEAGUE, wave=Wave(wave_id="5c0ffee", tote="3")),
    c.Release(),
    c.StartPicking(),
    c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code="9521234500018"),
    c.PickItem(line_id="1", quantity=1, method=c.PickMethod.TYPED, reason="Torn label"),
    c.UnpickItem(line_id="1", quantity=1),
    *(c.ShortPick(line_id="1", quantity=2, reason=reason) for reason in c.ShortReason),
    c.ProposeSubstitution(line_id="1", quantity=1, item=_SUBSTITUTE),
    c.AcceptSubstitution(substitution_id=_ID, note="by phone"),
    c.DeclineSubstitution(substitution_id=_ID, note="by phone"),
    c.ExpireSubstitution(substitution_id=_ID),
    c.WithdrawSubstitution(substitution_id=_ID),
    c.StageBag(bag_id="10477-1", staging_location="B-07", items=_ITEMS, shelf_full=True),
    c.MoveBag(bag_id="10477-1", staging_location="B-08"),
    c.BagMissing(bag_id="10477-1"),
    c.MarkReady(partly=True),
    c.RecallReady(reason="Wrong bag"),
    c.Delay(reason="Truck is late", window=window(3), override_capacity=True),
    c.Reschedule(window=window(5)),
    c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva", is_proxy=True)),
    c.EnRoute(),
    c.Arrived(spot="3", vehicle="Red van"),
    c.AcknowledgeArrival(),
    *(
        c.DoHandOver(
            bag_ids=("10477-1",),
            items=_ITEMS,
            method=method,
            pass_check=c.PassCheck.VALID,
            to_proxy=True,
            age_checked=True,
            scanned_bag_ids=("10477-1",),
        )
        for method in VerificationMethod
    ),
    *(c.DoHandOver(method=VerificationMethod.PASS, pass_check=check) for check in c.PassCheck),
    c.RefuseItem(line_id="1", quantity=1, reason="Wrong colour"),
    c.HoldExpiring(),
    c.HoldExpired(),
    c.Remind(),
    c.ExtendHold(until=NOW),
    c.RecordNoShow(),
    c.Reopen(),
    *(c.ReturnToStock(line_id="1", quantity=1, method=method) for method in c.ReturnMethod),
    c.Cancel(reason="The customer called"),
    c.Transfer(to_location="UP02", window=window(5), offered=True),
    c.AddNote(text="Rings twice, ü"),
    c.TakeException(key="bag_missing:10477-1", assignee=COLLEAGUE),
    c.ResolveException(key="late", note="Called them, ü"),
    c.Undo(command_id=_ID),
)
_AFTER_FOUR = ("16:00", "17:30")
ONE_OF_EACH_WORD: tuple[d.StoreArgs, ...] = (
    d.CloseSlot(start=NOW),
    d.OpenSlot(start=NOW),
    d.LimitSlot(start=NOW, order_limit=3, item_limit=40),
    d.LimitSlot(start=NOW),
    d.BlockHours(day=NOW.date(), between=_AFTER_FOUR, reason="The floor is being waxed, ü"),
    d.BlockHours(day=NOW.date()),
    d.UnblockHours(day=NOW.date(), between=_AFTER_FOUR),
    d.SetClosing(day=NOW.date(), closes_at="18:00", reason="Snow", seen=""),
    d.SetClosing(day=NOW.date(), closes_at=None, seen="18:00"),
    d.SetClosing(day=NOW.date(), closes_at=None),
)
"""What a shift lead says about the store itself."""


def _word(args: d.StoreArgs, seq: int) -> PushedCommand:
    return PushedCommand(
        id=UUID(int=_ID.int + seq),
        seq=seq,
        type=args.type,
        order_id=d.STORE,
        base_version=2,
        actor=LEAD.model_dump(mode="json"),
        occurred_at=NOW - timedelta(minutes=seq),
        offline=True,
        args=args.model_dump(mode="json", exclude={"type"}),
    )


def main() -> None:
    """Write the file of today's version; what an older one wrote is never written again."""
    missing = KNOWN_TYPES - {each.type for each in ONE_OF_EACH}
    missing |= d.KNOWN_TYPES - {each.type for each in ONE_OF_EACH_WORD}
    assert not missing, missing
    rows = [
        upcasting.stored(to_wire(command(args, ASSOCIATE, base_version=4), seq))
        for seq, args in enumerate(ONE_OF_EACH, start=1)
    ]
    rows += [
        upcasting.stored(_word(args, seq))
        for seq, args in enumerate(ONE_OF_EACH_WORD, start=len(ONE_OF_EACH) + 1)
    ]
    path = Path(__file__).parent / "fixtures" / f"outbox_v{upcasting.WIRE_VERSION}.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
