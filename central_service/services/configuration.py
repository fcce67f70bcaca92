"""What a merchant says: read, changed and told to everybody, one location at a time or all from one file."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from pydantic import ValidationError
from sqlalchemy import Connection

from central_service.errors import ProblemError, SetupError
from central_service.notify.checking import check
from central_service.promises.calendar import Calendar
from central_service.promises.locations import LocationIn, MerchantFile, ProductIn
from central_service.promises.merchant import Merchant
from central_service.promises.offering import SlotUse
from central_service.services import counting, schedule, setup, stock, yaml_text
from central_service.storage import audit, feed, merchants, promised, slots, stores
from central_service.storage import stock as stock_rows
from central_service.storage.audit import COMMAND_LINE, By
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.stores import Store
from counterhand_resources import resource
from pickup_domain.sync import ChangeKind

_MOST_TOLD = 50


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    created: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    not_in_file: tuple[str, ...]
    """Locations that stay as they are."""


def describe(store: Store) -> LocationIn:
    """A location as its merchant would write it."""
    return LocationIn.of(store.location, store.calendar.plan, store.stock)


def find(connection: Connection, code: str) -> Store:
    """The location of a code.

    Raises:
        ProblemError: 404.
    """
    store = stores.by_code(connection, code)
    if store is None:
        raise ProblemError(404, "unknown_location", "Unknown location", f"There is no location {code!r}.")
    return store


def put_location(work: UnitOfWork, wanted: LocationIn, now: datetime, by: By = COMMAND_LINE) -> bool:
    """Create a location, or change it as a whole; True where it is new.

    Raises:
        ProblemError: Its number belongs to another location, or what is fixed would change.
    """
    store = stores.by_code(work.connection, wanted.code)
    if store is None:
        _create(work, wanted, now, by)
        return True
    if wanted.number not in (None, store.store_id):
        raise ProblemError(
            409,
            "number_fixed",
            "The number is fixed",
            f"{wanted.code} has number {store.store_id}: it is in every pass. Leave `number` out.",
        )
    if wanted.currency != store.location.currency:
        raise ProblemError(
            409,
            "currency_fixed",
            "The currency is fixed",
            f"{wanted.code} sells in {store.location.currency}. Another currency needs another location.",
        )
    if wanted.time_zone != store.location.time_zone:
        _refuse_where_promised(work, store)
    if describe(store) == describe_with_number(wanted, store.store_id):
        return False
    location = wanted.location(store.store_id)
    version = stores.change(work, store.store_id, location, wanted.calendar, wanted.stock)
    entries = [FeedEntry(ChangeKind.LOCATION, location.code, version, location.model_dump_json())]
    if wanted.calendar != store.calendar.plan:
        changed = replace(store, calendar=Calendar(wanted.calendar, location.time_zone))
        entries.append(schedule.entry(changed, version, now))
    if wanted.stock != store.stock:
        counting.reconsider(work, replace(store, stock=wanted.stock), now)
    before, after = (each.model_dump(mode="json") for each in (describe(store), wanted))
    parts = sorted(name for name in after if name != "number" and after[name] != before[name])
    audit.append(work, store.store_id, audit.entry(by, "location_changed", wanted.code, now, changed=parts))
    feed.append(work, store.store_id, entries)
    return False


def _refuse_where_promised(work: UnitOfWork, store: Store) -> None:
    """Customers were told a time of day, and would read another one for the same moment."""
    orders, holds = promised.count(work.connection, store.store_id)
    if orders or holds:
        raise ProblemError(
            409,
            "time_zone_fixed",
            "The time zone is fixed for now",
            f"{store.location.code} has {orders} open orders and {holds} checkouts with times in"
            f" {store.location.time_zone}. Close them first.",
        )


def describe_with_number(wanted: LocationIn, number: int) -> LocationIn:
    """The same description, its number filled in."""
    return wanted.model_copy(update={"number": number})


def _create(work: UnitOfWork, wanted: LocationIn, now: datetime, by: By) -> None:
    taken = set(stores.ids(work.connection))
    number = wanted.number or next(n for n in range(1, 65536) if n not in taken)
    if number in taken:
        raise ProblemError(
            409, "number_taken", "Number taken", f"Another location has number {number}. Leave it out."
        )
    setup.add_store(work, wanted.location(number), wanted.calendar, [], [], now, wanted.stock)
    audit.append(work, number, audit.entry(by, "location_created", wanted.code, now))


def put_product(work: UnitOfWork, store: Store, wanted: ProductIn, now: datetime) -> bool:
    """Create a product of a location with nothing on hand, or describe it anew; True where it is new."""
    product = wanted.product(store.location.currency)
    before = stock_rows.one(work, store.store_id, wanted.sku)
    if before is None:
        stock_rows.add(work, store.store_id, product, wanted.safety_stock, wanted.low_at)
        known = stock_rows.one(work, store.store_id, wanted.sku)
        if known is not None:
            feed.append(work, store.store_id, [stock.entry(known)])
        return True
    described = replace(before, described=product, safety_stock=wanted.safety_stock, low_at=wanted.low_at)
    counting.put(work, store, {wanted.sku: before}, [described], now)
    return False


def override_slot(
    work: UnitOfWork,
    store: Store,
    starts_at: datetime,
    order_limit: int | None,
    item_limit: int | None,
    now: datetime,
    by: By = COMMAND_LINE,
    *,
    is_closed: bool,
) -> SlotUse:
    """Shrink, close or reopen one slot; storefronts see it from the commit on. All None and open: the rule's.

    Raises:
        ProblemError: There is no slot that begins then.
    """
    if store.calendar.window_at(starts_at) is None:
        raise ProblemError(404, "slot_unknown", "Unknown slot", "The store has no slot that begins then.")
    said = slots.override(work, store.store_id, starts_at, order_limit, item_limit, is_closed=is_closed)
    facts = {"order_limit": order_limit, "item_limit": item_limit, "closed": is_closed}
    entry = audit.entry(by, "slot_overridden", starts_at.isoformat(), now, **facts)
    audit.append(work, store.store_id, entry)
    feed.append(work, store.store_id, [said.entry])
    return said.use


def save_merchant(work: UnitOfWork, wanted: Merchant, now: datetime, by: By = COMMAND_LINE) -> None:
    """Replace what holds everywhere; nothing is noted down where nothing is different."""
    if merchants.get(work.connection).merchant != wanted:
        merchants.save(work, wanted)
        audit.append(work, audit.SERVICE, audit.entry(by, "merchant_changed", "", now))


def export_by(work: UnitOfWork, now: datetime, by: By = COMMAND_LINE) -> str:
    """The same as `export`, noted down."""
    audit.append(work, audit.SERVICE, audit.entry(by, "exported", "", now))
    return export(work.connection)


def export(connection: Connection) -> str:
    """The whole merchant as YAML; reading it again changes nothing."""
    file = MerchantFile(
        merchant=merchants.get(connection).merchant,
        locations=tuple(describe(store) for store in stores.every(connection)),
    )
    return yaml_text.dump(_plain(file.model_dump(mode="python", exclude_defaults=True)) | {"version": 1})


def read_file(text: str) -> MerchantFile:
    """A merchant's file, checked.

    Raises:
        SetupError: It is no YAML, or does not fit; each mistake has a line that says where and what.
    """
    try:
        return MerchantFile.model_validate(yaml_text.load(text))
    except ValidationError as error:
        raise SetupError("\n".join(_mistakes(error))) from error


def import_file(work: UnitOfWork, file: MerchantFile, now: datetime, by: By = COMMAND_LINE) -> Imported:
    """Make everything as the file says, all of it or nothing; what it does not name stays.

    Raises:
        ProblemError: A location cannot be what the file says.
    """
    before = {store.location.code: store for store in stores.every(work.connection)}
    created, changed, unchanged = [], [], []
    save_merchant(work, file.merchant, now, by)
    for wanted in file.locations:
        known = before.get(wanted.code)
        if put_location(work, wanted, now, by):
            created.append(wanted.code)
        elif known is not None and describe(known) == describe_with_number(wanted, known.store_id):
            unchanged.append(wanted.code)
        else:
            changed.append(wanted.code)
    named = {wanted.code for wanted in file.locations}
    left = tuple(code for code in before if code not in named)
    return Imported(tuple(created), tuple(changed), tuple(unchanged), left)


def check_templates(merchant: Merchant) -> None:
    """Render a merchant's own messages. It takes a while: before a transaction, never in one.

    Raises:
        ProblemError: A template cannot be rendered.
    """
    problems = check(resource("messages"), merchant.templates) if merchant.templates else []
    if problems:
        raise ProblemError(
            422,
            "bad_templates",
            "Templates that do not render",
            f"Nothing was changed. {problems[0]}",
            errors=[{"at": "templates", "problem": problem} for problem in problems[:_MOST_TOLD]],
        )


class _OnlyTriedError(Exception):
    """Takes an import back that was only to be tried."""

    def __init__(self, imported: Imported) -> None:
        super().__init__()
        self.imported = imported


def import_or_try(
    database: Database, file: MerchantFile, now: datetime, by: By = COMMAND_LINE, *, dry_run: bool
) -> Imported:
    """Import a file; a dry run does all of it and takes it back.

    Raises:
        ProblemError: A location cannot be what the file says, or a template cannot be rendered.
    """
    check_templates(file.merchant)

    def run(work: UnitOfWork) -> Imported:
        imported = import_file(work, file, now, by)
        if dry_run:
            raise _OnlyTriedError(imported)
        return imported

    try:
        return database.write(run)
    except _OnlyTriedError as tried:
        return tried.imported


def _mistakes(error: ValidationError) -> list[str]:
    found = [f"{_where(each['loc'])}: {each['msg']}" for each in error.errors()]
    more = len(found) - _MOST_TOLD
    return found[:_MOST_TOLD] + ([f"and {more} more"] if more > 0 else [])


def _where(path: tuple[int | str, ...]) -> str:
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.lstrip(".") or "the file"


def _plain(value: object) -> dict[str, object]:
    """What YAML writes without tags: dates stay dates, enums and tuples become text and lists."""
    found = _plainly(value)
    if not isinstance(found, dict):
        raise TypeError("a file is a mapping")
    return found


def _plainly(value: object) -> object:
    match value:
        case dict():
            return {str(_plainly(key)): _plainly(each) for key, each in value.items()}
        case list() | tuple():
            return [_plainly(each) for each in value]
        case str():
            return str(value)
        case bool() | int() | float() | date() | None:
            return value
        case _:
            raise TypeError(f"YAML has no {type(value).__name__}")
