"""The chains of a real database: whoever alters, removes, moves or cuts off a row by hand is found out."""

# ruff: noqa: S608 - what a test does to its own database

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from central_service import __main__ as command_line
from central_service.services import team, verifying
from central_service.storage import audit, chains
from central_service.storage.audit import COMMAND_LINE
from tests.factories import NOW
from tests.live_service import LiveService, cart, push, pushed

EVENTS, LOG = "order_event", "audit_log"
LAST = 12
"""The number of each chain's last row."""
NAMES = {EVENTS: "order events", LOG: "audit log"}


class Checked:
    """A database with a dozen rows in each chain, and what `audit verify` says of it."""

    def __init__(self, url: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.url = url
        self.anchors = folder / "anchors.json"
        self._capsys = capsys
        self.service = LiveService(folder, database_url=url)
        with (
            self.service as running,
            running.tablet(running.enrol()) as client,
            running.storefront() as front,
        ):
            for number in range(4):
                answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": f"k{number}"})
                if answer.status_code == 201:
                    order_id = answer.json()["order_id"]
                    push(
                        client,
                        *(pushed(order_id, "add_note", 3 * number + n, text=f"{n}") for n in (1, 2, 3)),
                    )
            for number in range(8):
                change = team.Change(name=f"Maya {number}")
                rename = partial(
                    team.change, store_id=1, staff_id="maya", wanted=change, by=COMMAND_LINE, now=NOW
                )
                running.database.write(rename)

    def verify(self, *more: str) -> tuple[int, list[str]]:
        """Exit code, and what is said of rows."""
        self._capsys.readouterr()
        code = command_line.main(["audit", "verify", "--location", "DT01", *more, "--database", self.url])
        lines = self._capsys.readouterr().out.splitlines()
        return code, [line for line in lines if " row " in line or ", row " in line]

    def change(self, *statements: str) -> None:
        """What somebody does to the database by hand."""
        from central_service.storage.opening import open_database

        database = open_database(self.url)
        with database.engine.connect() as connection, connection.begin():
            for statement in statements:
                connection.execute(text(statement))
        database.close()


@pytest.fixture
def checked(migrated_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Checked:
    """On each engine."""
    return Checked(migrated_url, tmp_path, capsys)


def test_each_way_of_tampering_is_named(checked: Checked) -> None:
    """One after the other on one database, each put right again before the next."""
    assert checked.verify() == (0, [])
    for table, name in NAMES.items():
        for statements, undo, said in tampered(table):
            checked.change(*statements)
            code, lines = checked.verify()
            assert code == 1, statements
            assert lines == [f"DT01: {name}, row {each}." for each in said], statements
            checked.change(*undo)
            assert checked.verify() == (0, [])


def test_a_lead_reads_whether_the_log_is_what_was_written(migrated_url: str, tmp_path: Path) -> None:
    """Each row of the log alone; what somebody altered by hand is named by its number."""
    with LiveService(tmp_path, database_url=migrated_url) as running:
        for number in range(3):
            rename = partial(
                team.change,
                store_id=1,
                staff_id="maya",
                wanted=team.Change(name=f"Maya {number}"),
                by=COMMAND_LINE,
                now=NOW,
            )
            running.database.write(rename)
        with running.sign_in(running.enrol()) as lead:
            assert lead.get("/audit/chain").json() == {"last_seq": 7, "faults": []}
            with running.database.engine.begin() as connection:
                altered = "UPDATE audit_log SET body = replace(body, 'Maya 1', 'Omar 1') WHERE store_id = 1"
                connection.execute(text(altered))
            told = lead.get("/audit/chain").json()
    assert told == {"last_seq": 7, "faults": [{"seq": 4, "problem": "was altered"}]}


def tampered(table: str) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """What somebody does, how it is put right, and which rows are named with what."""
    at = f"{table} SET {{}} WHERE store_id = 1 AND seq = {{}}"

    def update(what: str, seq: int) -> str:
        return f"UPDATE {at.format(what, seq)}"

    altered = (
        "body = replace(body, 'store', 'Store')"
        if table == EVENTS
        else "body = replace(body, 'Maya 3', 'Omar 3')"
    )
    back = (
        "body = replace(body, 'Store', 'store')"
        if table == EVENTS
        else "body = replace(body, 'Omar 3', 'Maya 3')"
    )
    row = 1 if table == EVENTS else 8
    yield [update(altered, row)], [update(back, row)], [f"{row} was altered"]
    copy = f"CREATE TABLE kept AS SELECT * FROM {table} WHERE store_id = 1 AND seq"
    put_back = [f"INSERT INTO {table} SELECT * FROM kept", "DROP TABLE kept"]
    gone = f"DELETE FROM {table} WHERE store_id = 1 AND seq"
    yield [f"{copy} = 4", f"{gone} = 4"], put_back, ["4 is missing"]
    yield [f"{copy} > 6", f"{gone} > 6"], put_back, [f"7 is missing, and all up to row {LAST}"]
    swap = [update("seq = -1", 3), update("seq = 3", 5), update("seq = 5", -1)]
    moved = "does not follow the row before it: rows were moved"
    yield swap, swap, [f"{seq} {moved}" for seq in (3, 4, 5, 6)]
    if table == EVENTS:
        said = "the columns beside it say something else than its body"
        yield [update("kind = 'ready'", 2)], [update("kind = 'note_added'", 2)], [f"2 {said}"]


def test_a_chain_that_was_written_anew_is_another_than_an_earlier_check_saw(checked: Checked) -> None:
    """Nothing in the database can tell it; an anchor that was kept elsewhere does."""
    assert checked.verify("--anchors", str(checked.anchors)) == (0, [])
    assert checked.verify("--anchors", str(checked.anchors)) == (0, [])
    checked.change(*forged(checked))
    assert checked.verify() == (0, [])
    code, [line] = checked.verify("--anchors", str(checked.anchors))
    assert code == 1
    assert "another one than an earlier check saw" in line
    checked.change(
        "DELETE FROM audit_log WHERE store_id = 1",
        "UPDATE audit_head SET head = 0, hash = '' WHERE store_id = 1",
    )
    assert checked.verify() == (0, [])
    assert checked.verify("--anchors", str(checked.anchors))[0] == 1


def test_an_event_that_a_customers_erasure_excuses_is_named_once(checked: Checked) -> None:
    """Who alters an event could write such a row as well: whoever checks is told what it excuses."""
    anchors = ("--anchors", str(checked.anchors))
    assert checked.verify(*anchors) == (0, [])
    excuse(checked, 3)
    code, [line] = checked.verify(*anchors)
    assert code == 0
    assert "erased from order events 3 by command_line" in line
    assert "audit log, row 13" in line
    assert checked.verify(*anchors) == (0, [])
    assert checked.verify() == (0, [line])


def excuse(checked: Checked, seq: int) -> None:
    """Alter an event, and write into the log that a customer was erased from it."""
    from central_service.storage.opening import open_database

    database = open_database(checked.url)
    body = next(link.body for link in database.read(lambda c: list(chains.events(c, 1))) if link.seq == seq)
    altered = body.replace("Maya", "Omar").replace('"text"', '"Text"')
    assert altered != body
    where = {"body": altered, "seq": seq}
    facts = {"events": {str(seq): verifying.digest_of(altered)}}
    entry = audit.entry(COMMAND_LINE, audit.ERASED, "an order", NOW, **facts)
    change = text("UPDATE order_event SET body = :body WHERE store_id = 1 AND seq = :seq")
    database.write(lambda work: work.connection.execute(change, where))
    database.write(lambda work: audit.append(work, 1, entry))
    database.close()


def test_a_location_that_was_removed_as_a_whole_is_named(
    checked: Checked, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of it is left to be checked; the anchors of the others stay as they were."""
    every = ["audit", "verify", "--anchors", str(checked.anchors), "--database", checked.url]
    assert command_line.main(every) == 0
    kept = checked.anchors.read_bytes()
    tables = ("location", "audit_head", "store_counter", EVENTS, LOG)
    checked.change(*(f"DELETE FROM {table} WHERE store_id = 2" for table in tables))
    capsys.readouterr()
    assert command_line.main(every) == 1
    assert "UP02: the whole location is missing" in capsys.readouterr().out
    assert checked.anchors.read_bytes() == kept
    assert checked.verify("--anchors", str(checked.anchors)) == (0, [])


def forged(checked: Checked) -> list[str]:
    """Statements that alter a row and compute all after it anew, the counter too."""
    from central_service.storage.opening import open_database

    database = open_database(checked.url)
    links = database.read(lambda c: list(chains.audit(c, 1)))
    database.close()
    statements, previous = [], ""
    for link in links:
        body = link.body.replace("Maya 3", "Omar 3")
        previous = audit.chained(previous, body)
        quoted = body.replace("'", "''").replace(":", r"\:")
        where = f"store_id = 1 AND seq = {link.seq}"
        statements.append(f"UPDATE audit_log SET body = '{quoted}', hash = '{previous}' WHERE {where}")
    return [*statements, f"UPDATE audit_head SET hash = '{previous}' WHERE store_id = 1"]


def test_what_is_no_file_of_anchors_and_no_location_is_said(
    migrated_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In words, with what to do."""
    url = f"sqlite:///{migrated_file}"
    strange = tmp_path / "strange.json"
    strange.write_text("[1]")
    assert command_line.main(["audit", "verify", "--anchors", str(strange), "--database", url]) == 1
    assert command_line.main(["audit", "verify", "--location", "NOWHERE", "--database", url]) == 1
    assert capsys.readouterr().err.count("Choose another --anchors.") == 1


def test_entries_count_on_without_gaps(service: LiveService) -> None:
    """A change that fails leaves no row; the service's own log is apart."""

    def fail(work: object) -> None:
        raise RuntimeError

    def numbers(connection: Connection) -> list[int]:
        return [link.seq for link in chains.audit(connection, audit.SERVICE)]

    before = service.database.read(numbers)
    entry = audit.entry(COMMAND_LINE, "exported", "", NOW)
    service.database.write(lambda work: audit.append(work, audit.SERVICE, entry))
    with pytest.raises(RuntimeError):
        service.database.write(lambda work: fail(audit.append(work, audit.SERVICE, entry)))
    service.database.write(lambda work: audit.append(work, audit.SERVICE, entry))
    assert service.database.read(numbers) == [*before, len(before) + 1, len(before) + 2]
