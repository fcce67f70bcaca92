"""The service's database: group commit, migrations, and messages that are leased and fenced."""

import threading
import traceback
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from alembic import command
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError

from central_service.errors import SetupError
from central_service.storage import alerts, moment, notifications, schema
from central_service.storage.alerts import StockAlert
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.notifications import Claimed, NewNotification
from central_service.storage.opening import open_database
from pickup_domain.events import EventKind, OrderEvent
from tests.factories import ASSOCIATE, NOW, ORDER_ID
from tests.leases import let_leases_run_out, let_waits_end
from tests.live_service import LiveService

LEASE_S = 60.0


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty database with the schema, of each engine."""
    opened = open_database(database_url)
    schema.migrate(opened.engine)
    yield opened
    opened.close()


def put_secret(name: str) -> "Put":
    """A write that keeps something under a name."""
    return Put(name)


class Put:
    """Inserts a row, and fails where asked to."""

    def __init__(self, name: str, *, fail: bool = False) -> None:
        self.name, self.fail = name, fail

    def __call__(self, work: UnitOfWork) -> str:
        """Write, then perhaps fail."""
        work.connection.execute(text("INSERT INTO secret VALUES (:n, 'x')"), {"n": self.name})
        if self.fail:
            raise RuntimeError(self.name)
        return self.name


def test_a_write_that_fails_quotes_nobody(database: Database) -> None:
    """Neither what was to be written nor the row as it would be: errors end in the log."""
    canary = "Canary" + "Person"

    def twice(work: UnitOfWork) -> None:
        for _ in range(2):
            put_secret(canary)(work)

    def nothing(work: UnitOfWork) -> None:
        work.connection.execute(text("INSERT INTO secret VALUES (:n, NULL)"), {"n": canary})

    for write in (twice, nothing):
        with pytest.raises(IntegrityError) as raised:
            database.write(write)
        told = "".join(traceback.format_exception(raised.value))
        assert "INSERT INTO secret" in told
        assert canary not in told


def names(connection: Connection) -> set[str]:
    """What was kept."""
    return set(connection.execute(text("SELECT name FROM secret")).scalars())


def test_a_failing_write_takes_back_only_itself(database: Database) -> None:
    """Others of the same group commit, whatever order they come in."""
    answers: list[object] = []

    def write(number: int) -> None:
        try:
            answers.append(database.write(Put(f"w{number}", fail=number % 5 == 0)))
        except RuntimeError as error:
            answers.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = database.read(names)
    assert kept == {f"w{number}" for number in range(40) if number % 5}
    assert sum(isinstance(answer, RuntimeError) for answer in answers) == 8


def test_the_embedded_database_flushes_its_log_at_every_commit(tmp_path: Path) -> None:
    """What was answered outlives a power cut: 2 is FULL."""
    opened = open_database(f"sqlite:///{tmp_path / 'service.sqlite3'}")
    found = opened.write(
        lambda work: [
            work.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("synchronous", "journal_mode")
        ]
    )
    assert found == [2, "wal"]
    opened.close()


def test_nothing_is_answered_before_it_is_committed(database: Database) -> None:
    """Whoever got an answer can read what they wrote."""
    for number in range(20):
        name = database.write(put_secret(f"n{number}"))
        assert name in database.read(names)


def test_a_reading_is_of_one_moment(database: Database) -> None:
    """A snapshot is read in many steps: what is committed in between is not in it."""

    def read(connection: Connection) -> tuple[set[str], set[str]]:
        before = names(connection)
        database.write(put_secret("meanwhile"))
        return before, names(connection)

    assert database.read(read) == (set(), set())
    assert database.read(names) == {"meanwhile"}


def test_listeners_hear_of_a_commit_after_it_happened(database: Database) -> None:
    """And only of writes that had something to tell."""
    heard: list[tuple[frozenset[int], bool, set[str]]] = []
    database.on_commit(lambda stores, messages: heard.append((stores, messages, database.read(names))))

    def tell(work: UnitOfWork) -> None:
        Put("told")(work)
        work.changed_stores.add(7)

    database.write(put_secret("quiet"))
    database.write(tell)
    database.close()
    assert heard == [(frozenset({7}), False, {"quiet", "told"})]


def test_a_closed_database_takes_no_more(database: Database) -> None:
    """It says so instead of waiting for ever."""
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        database.write(put_secret("late"))


def test_migrations_go_up_and_down_and_equal_the_models(database_url: str) -> None:
    """What Alembic builds is what the tables say."""
    database = open_database(database_url)
    head = schema.migrate(database.engine)
    assert schema.migrate(database.engine) == head
    with database.engine.connect() as connection, connection.begin():
        config = schema.alembic_config(connection)
        command.check(config)
        command.downgrade(config, "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
    assert schema.migrate(database.engine) == head
    database.close()


def test_incidents_of_an_older_version_are_over_from_its_update_on(database: Database) -> None:
    """When somebody had seen to them was not kept; their detail may say anything."""
    bodies = {"open": '{"detail":"\\"resolved\\":true","resolved":false}', "over": '{"resolved":true}'}
    with database.engine.connect() as connection, connection.begin():
        command.downgrade(schema.alembic_config(connection), "0010")
        for name, body in bodies.items():
            row = {"name": name, "body": body}
            connection.execute(text("INSERT INTO incident VALUES (1, :name, 1, :body)"), row)
    schema.migrate(database.engine)
    over = "SELECT incident_id FROM incident WHERE over_at IS NOT NULL"
    assert database.read(lambda c: c.execute(text(over)).scalars().all()) == ["over"]


def test_a_newer_database_is_refused_in_words(database: Database) -> None:
    """Nothing of it is changed."""
    with database.engine.connect() as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SetupError, match="newer"):
        schema.migrate(database.engine)


@pytest.fixture
def service(tmp_path: Path, database_url: str) -> Iterator[LiveService]:
    """A service's database with a store, on each engine; it is not started."""
    built = LiveService(tmp_path, database_url=database_url)
    yield built
    built.close()


def waiting(service: LiveService, not_before: datetime = NOW, cause: UUID | None = None) -> UUID:
    """A message that waits; its cause."""
    cause = cause or uuid4()
    event = OrderEvent(
        kind=EventKind.READY,
        order_id=ORDER_ID,
        command_id=cause,
        version=2,
        at=NOW,
        actor=ASSOCIATE,
        device="tablet-1",
    )
    new = NewNotification(
        uuid4(), ORDER_ID, cause, "ready", "email", "en", "jonas@example.com", event, not_before
    )
    service.database.write(lambda work: notifications.add(work, 1, new, NOW))
    return cause


def claim(service: LiveService, owner: str = "a", now: datetime = NOW) -> list[Claimed]:
    """Take what is due."""
    return service.database.write(lambda work: notifications.claim_due(work, owner, now, 10, LEASE_S))


def test_a_message_is_claimed_by_one_sender_only(service: LiveService) -> None:
    """The second one finds nothing."""
    waiting(service)
    assert len(claim(service, "a")) == 1
    assert claim(service, "b") == []


def without_waiting(work: UnitOfWork) -> None:
    """Whoever meets a lock of another sender fails at it."""
    work.connection.execute(text("SET LOCAL lock_timeout = '200ms'"))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_senders_at_once_take_different_messages_and_wait_for_nobody(service: LiveService) -> None:
    """The second one asks while the first one's claim is not committed yet."""
    for _ in range(3):
        waiting(service)

    def second(work: UnitOfWork) -> list[Claimed]:
        without_waiting(work)
        return notifications.claim_due(work, "b", NOW, 10, LEASE_S)

    def first(work: UnitOfWork) -> tuple[list[Claimed], list[Claimed]]:
        return notifications.claim_due(work, "a", NOW, 2, LEASE_S), service.database.write(second)

    ours, theirs = service.database.write(first)
    assert (len(ours), len(theirs)) == (2, 1)
    assert len({each.notification_id for each in (*ours, *theirs)}) == 3


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_stock_alert_that_is_being_claimed_is_nobody_elses(service: LiveService) -> None:
    """Nor does anybody wait for it; another store's is for the next one who asks."""
    for store_id in (1, 2):
        service.database.write(partial(alerts.add, store_id=store_id, sku="DRILL", units_left=1, now=NOW))

    def second(work: UnitOfWork) -> list[StockAlert]:
        without_waiting(work)
        return alerts.claim(work, NOW, LEASE_S)

    def first(work: UnitOfWork) -> tuple[list[StockAlert], list[StockAlert]]:
        return alerts.claim(work, NOW, LEASE_S), service.database.write(second)

    ours, theirs = service.database.write(first)
    assert ([each.store_id for each in ours], theirs) == ([1], [])
    assert [each.store_id for each in service.database.write(second)] == [2]


def test_a_message_before_its_time_waits(service: LiveService) -> None:
    """Undo has until then."""
    cause = waiting(service, NOW + timedelta(hours=1))
    assert claim(service) == []
    now = service.database.read(lambda c: moment.judged(c, NOW))
    first = service.database.read(notifications.next_due)
    assert first is not None
    assert timedelta(minutes=50) < first - now <= timedelta(hours=1)
    service.database.write(lambda work: notifications.withdraw(work, 1, cause, NOW))
    let_waits_end(service)
    assert claim(service, now=NOW + timedelta(hours=2)) == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("ahead", [timedelta(days=-900), timedelta(0), timedelta(days=900)])
def test_no_clock_of_a_sender_makes_a_message_go_early(service: LiveService, ahead: timedelta) -> None:
    """Where several machines send, the database's clock says when the time for undo is over."""
    waiting(service, NOW + timedelta(hours=1))
    assert claim(service, now=NOW + ahead) == []
    let_waits_end(service)
    [message] = claim(service, now=NOW + ahead)
    at = NOW + ahead
    later = at + timedelta(hours=1)
    service.database.write(lambda work: notifications.retry_later(work, message, later, "away", at))
    assert claim(service, now=later + timedelta(days=900)) == []


def test_a_lost_lease_is_taken_over_and_the_late_one_cannot_report(service: LiveService) -> None:
    """The fence keeps a sender that was away from having a word, while another has it in hand and after."""
    waiting(service)
    (slow,) = claim(service, "slow")
    later = NOW + timedelta(seconds=LEASE_S + 1)
    let_leases_run_out(service)
    (quick,) = claim(service, "quick")
    assert quick.attempts == 1
    write = service.database.write
    assert not write(lambda work: notifications.retry_later(work, slow, later, "away", later))
    assert write(lambda work: notifications.complete(work, quick, later))
    assert not write(lambda work: notifications.retry_later(work, slow, later, "away", later))
    assert claim(service, now=later + timedelta(days=1)) == []


def test_a_failed_message_comes_back_and_a_dead_one_does_not(service: LiveService) -> None:
    """Back-off first; dead letters stay where a person finds them."""
    waiting(service)
    (first,) = claim(service)
    again = NOW + timedelta(hours=1)
    service.database.write(lambda work: notifications.retry_later(work, first, again, "away", NOW))
    assert claim(service) == []
    let_waits_end(service)
    (second,) = claim(service, now=again)
    service.database.write(lambda work: notifications.bury(work, second, "no such mailbox", again))
    assert claim(service, now=NOW + timedelta(days=9)) == []
    state = service.database.read(
        lambda c: c.execute(text("SELECT state, last_error FROM notification")).one()
    )
    assert tuple(state) == ("dead", "no such mailbox")


def test_one_cause_makes_one_message_however_often_it_is_written(service: LiveService) -> None:
    """The table itself refuses a second one."""
    cause = waiting(service)
    with pytest.raises(IntegrityError):
        waiting(service, cause=cause)
    assert len(claim(service)) == 1
