"""`store_id` leads every key and index of what belongs to a store, but for those named here with a reason.

A new table, key or index that does neither fails here; docs/scaling.md says what that means for a split.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Index, PrimaryKeyConstraint, UniqueConstraint

from central_service.storage.tables import Table

OF_THE_SERVICE: Mapping[str, str] = {
    "storefront": "a storefront sells from every store",
    "pass_key": "every store signs with the same keys",
    "secret": "the service's own",
    "merchant": "one row",
    "admin_key": "an admin configures every store",
    "sms_opt_out": "who wants no text messages wants none from any store",
}
"""Tables that belong to no store: few rows, read by all."""

_DUE = "work of every store is claimed in one query, oldest first"
_PRUNED = "what is past its time is found for every store in one query an hour"
_BY_ID = "a storefront names it by its id, and no store"
EXCEPTIONS: Mapping[tuple[str, ...], str] = {
    ("location", "code"): "people and storefronts name a store by its code: this is how its number is found",
    (
        "device",
        "token_hash",
    ): "a tablet is known by its token before what its path says of a store is believed",
    ("enrol_code", "code_hash"): "a new tablet knows the code and no store",
    (
        "idempotency",
        "storefront_id",
        "key",
    ): "a storefront's key counts once, whichever store its request names",
    ("product", "sku", "store_id"): "where a cart can be had is asked of every store at once",
    ("pickup_order", "order_id"): _BY_ID,
    ("checkout_hold", "hold_id"): _BY_ID,
    ("checkout_hold", "state", "expires_at"): _DUE,
    ("notification", "state", "not_before"): _DUE,
    ("deadline", "due_at"): _DUE,
    ("stock_alert", "state", "lease_until"): _DUE,
    ("idempotency", "at"): _PRUNED,
    ("signature", "at"): _PRUNED,
    ("staff_session", "expires_at"): _PRUNED,
}
"""Tables with the columns of a key or index that another column leads."""


def keys() -> Iterator[tuple[str, ...]]:
    """The columns of every primary key, unique constraint and index, behind the name of their table."""
    for table in Table.metadata.sorted_tables:
        for key in (*table.constraints, *table.indexes):
            if isinstance(key, PrimaryKeyConstraint | UniqueConstraint | Index):
                yield (table.name, *(column.name for column in key.columns))


def test_store_id_leads_every_key_but_those_with_a_reason() -> None:
    """Neither more nor fewer: a reason whose key is gone goes, too."""
    found = {key for key in keys() if key[0] not in OF_THE_SERVICE and key[1] != "store_id"}
    assert found == EXCEPTIONS.keys()


def test_only_what_belongs_to_no_store_is_without_its_number() -> None:
    """Every other table has the column, and says in no row that it is unknown."""
    without = {table.name for table in Table.metadata.sorted_tables if "store_id" not in table.columns}
    assert without == OF_THE_SERVICE.keys()
    assert not any(
        table.columns["store_id"].nullable
        for table in Table.metadata.sorted_tables
        if table.name not in without
    )
