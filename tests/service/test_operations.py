"""The commands of operations people, run as they run them, on each engine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from central_service.__main__ import main
from central_service.main import open_database
from central_service.services import setup
from central_service.settings import Settings
from central_service.storage import alerts, feed, merchants, stock, stores
from central_service.storage.database import Database

FILE = """
version: 1
merchant:
  name: Tools & Co
  alerts_to: [stock@example.com]
locations:
  - code: LDN
    name: London
    address: [1 Quay Street]
    phone: "+44 20 7946 0000"
    coordinates: {latitude: 51.5, longitude: -0.1}
    time_zone: Europe/London
    currency: GBP
    staging_locations: [A1]
    calendar: {opening_hours: "Mo-Su 09:00-18:00"}
"""
COUNTS = """location,sku,on_hand,name,price_minor,gtin,attributes
LDN,1,5,Lamp,2500,9521000090014;952100009002,fragile;glass
LDN,2,0,Bulb,300,,
"""


@pytest.fixture
def run(migrated_url: str, tmp_path: Path) -> "Run":
    """Commands on one database."""
    return Run(migrated_url, tmp_path)


class Run:
    """Runs commands and reads what came of them."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.folder = folder

    def __call__(self, *arguments: str) -> int:
        """Run one command."""
        return main([*arguments, "--database", self.url])

    def file(self, name: str, text: str) -> str:
        """A file to hand over."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def database(self) -> Database:
        """The database itself."""
        return open_database(Settings(self.url))

    def let_a_template_age(self) -> None:
        """A template that an earlier version could render."""
        database = self.database()
        merchant = database.read(merchants.get).merchant
        own = {"en/ready.txt": "Ready {{ m.nothing }}"}
        database.write(lambda work: merchants.save(work, merchant.model_copy(update={"templates": own})))
        database.close()

    def told(self) -> tuple[int, list[str]]:
        """How often tablets were told of a product, and which ones people were told are low."""
        database = self.database()
        try:
            rows = database.read(lambda c: feed.read(c, 1, 0, 1_000))
            low = database.read(lambda c: alerts.of_store(c, 1))
        finally:
            database.close()
        return sum(row.kind == "product" for row in rows), sorted(alert.sku for alert, _ in low)

    def on_hand(self, code: str = "LDN") -> dict[str, int]:
        """Counts by SKU."""
        database = self.database()
        try:
            store = database.read(lambda c: stores.by_code(c, code))
            assert store is not None
            found = database.read(lambda c: stock.of_store(c, store.store_id))
        finally:
            database.close()
        return {sku: known.on_hand for sku, known in found.items()}


def test_a_merchant_comes_from_a_file_and_goes_to_one(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """A dry run tells the same and changes nothing."""
    path = run.file("merchant.yaml", FILE)
    assert run("import", path, "--dry-run") == 0
    assert "1 locations created: LDN" in capsys.readouterr().out
    assert run("import", path) == 0
    assert run("import", path) == 0
    assert "1 locations unchanged: LDN" in capsys.readouterr().out
    out = run.folder / "out.yaml"
    assert run("export", "--output", str(out)) == 0
    assert run("import", str(out)) == 0
    assert "unchanged: LDN" in capsys.readouterr().out
    assert run("export") == 0
    assert capsys.readouterr().out == out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [", "This is no YAML"),
        ("version: 2", "version: Input should be 1"),
        (FILE.replace("Europe/London", "Europe/Londn"), "locations[0].time_zone"),
        (FILE.replace("calendar:", "calender:"), "locations[0].calender: Extra inputs are not permitted"),
        ("- a\n- b\n", "the file: Input should be"),
    ],
)
def test_a_file_that_does_not_fit_says_where(
    run: Run, capsys: pytest.CaptureFixture[str], text: str, says: str
) -> None:
    """One line for each mistake, and nothing is changed."""
    assert run("import", run.file("bad.yaml", text)) == 1
    assert says in capsys.readouterr().err


def test_a_file_that_is_not_there_or_not_text_says_so(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """With the person's next step."""
    assert run("import", str(run.folder / "none.yaml")) == 1
    assert "none.yaml cannot be read" in capsys.readouterr().err
    odd = run.folder / "odd.csv"
    odd.write_bytes("location,sku,on_hand\nLDN,1,5,\xe9\n".encode("latin-1"))
    assert run("import-stock", str(odd)) == 1
    assert "Save it as UTF-8" in capsys.readouterr().err


def test_counts_come_from_a_file_with_new_products(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """Read again it changes nothing; counts alone are enough for what is known."""
    run("import", run.file("merchant.yaml", FILE))
    for _ in range(2):
        assert run("import-stock", run.file("counts.csv", COUNTS)) == 0
        assert run.on_hand() == {"1": 5, "2": 0}
    assert "2 counts are in." in capsys.readouterr().out
    assert run("import-stock", run.file("less.csv", "location,sku,on_hand\nLDN,1,3\n")) == 0
    assert run.on_hand() == {"1": 3, "2": 0}
    database = run.database()
    known = database.read(lambda c: stock.of_store(c, 1, ["1"]))["1"].product
    database.close()
    assert known.gtins == ("9521000090014", "0952100009002")
    assert known.attributes == ("fragile", "glass")


def test_every_bad_line_is_named_and_nothing_is_taken(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """All or nothing: one good line among bad ones does not count either."""
    run("import", run.file("merchant.yaml", FILE))
    run("import-stock", run.file("counts.csv", COUNTS))
    shape = run.file("shape.csv", "location,sku,on_hand\nLDN,1,9\nLDN,2,many\nLDN,2,-1\nLDN,1,8\nLDN,1,8,8\n")
    capsys.readouterr()
    assert run("import-stock", shape) == 1
    told = capsys.readouterr().err
    for start in (
        "shape.csv:3: on_hand",
        "shape.csv:4: on_hand",
        "shape.csv:5: 1 at LDN was in line 2",
        "shape.csv:6: more",
    ):
        assert start in told
    assert "4 bad lines; nothing was changed." in told
    unknown = run.file(
        "unknown.csv", "location,sku,on_hand,name\nLDN,1,9,\nPAR,1,9,\nLDN,3,9,\nLDN,4,9,Saw\n"
    )
    assert run("import-stock", unknown) == 1
    told = capsys.readouterr().err
    assert "unknown.csv:3: there is no location PAR" in told
    assert "unknown.csv:4: 3 is not kept at LDN; give it a name and price_minor" in told
    assert "unknown.csv:5: price_minor: Field required" in told
    assert run.on_hand() == {"1": 5, "2": 0}
    assert run("import-stock", run.file("columns.csv", "location,sku,onhand\nLDN,1,9\n")) == 1
    assert "columns missing: on_hand; unknown columns: onhand" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "LDN,1,many,\nPAR,1,9,\nLDN,7,9,\n",
            ["2: on_hand: ", "3: there is no location PAR", "4: 7 is not kept"],
        ),
        (
            'LDN,1,9,\nPAR,1,9,\nLDN,2,9,"Bulb\nLDN,3,9,\n',
            ["3: there is no", "4: this is no CSV, and nothing"],
        ),
        ('LDN,1,9,"La"mp\n', ["2: this is no CSV"]),
        (f"LDN,1,9,{'x' * 200_000}\n", ["2: this is no CSV"]),
        ('\nLDN,1,9,"La\nmp"\nPAR,1,9,\n', ["3: name: ", "5: there is no location PAR"]),
    ],
)
def test_lines_of_a_wrong_shape_and_unknown_ones_are_named_together(
    run: Run, capsys: pytest.CaptureFixture[str], text: str, told: list[str]
) -> None:
    """One run tells everything that has to be mended, with the line that it begins on."""
    run("import", run.file("merchant.yaml", FILE))
    run("import-stock", run.file("counts.csv", COUNTS))
    capsys.readouterr()
    assert run("import-stock", run.file("bad.csv", "location,sku,on_hand,name\n" + text)) == 1
    found = [line.split("bad.csv:")[1] for line in capsys.readouterr().err.splitlines() if "bad.csv:" in line]
    assert len(found) == len(told)
    assert all(line.startswith(start) for line, start in zip(found, told, strict=True)), found
    assert run.on_hand() == {"1": 5, "2": 0}


def test_a_column_that_is_there_twice_is_refused(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """Which of them would count?"""
    text = "location,sku,on_hand,on_hand\nLDN,1,9,8\n"
    assert run("import-stock", run.file("twice.csv", text)) == 1
    assert "twice.csv:1: columns that are there twice: on_hand" in capsys.readouterr().err


def test_a_count_tells_tablets_of_each_product_once(run: Run) -> None:
    """New, described anew or counted: one change; nothing where nothing changed. Low stock is told once."""
    run("import", run.file("merchant.yaml", FILE))
    seen = []
    for text in (
        COUNTS,
        COUNTS,
        COUNTS.replace("Lamp", "Lantern").replace("LDN,1,5", "LDN,1,4"),
        COUNTS.replace("Lamp", "Lantern").replace("LDN,1,5", "LDN,1,0"),
        COUNTS.replace("LDN,2,0", "LDN,2,3"),
        COUNTS,
    ):
        assert run("import-stock", run.file("counts.csv", text)) == 0
        seen.append(run.told())
    assert [rows for rows, _ in seen] == [2, 2, 3, 4, 6, 7]
    assert [alerts for _, alerts in seen] == [["2"], ["2"], ["2"], ["1", "2"], ["1", "2"], ["1", "2", "2"]]


def test_doctor_names_what_will_hurt(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """And ends with 1; a merchant that is well ends with 0."""
    run("import", run.file("merchant.yaml", FILE))
    run("import-stock", run.file("counts.csv", COUNTS))
    capsys.readouterr()
    assert run("doctor") == 0
    assert "Nothing found" in capsys.readouterr().out
    yesterday = (datetime.now(UTC) - timedelta(days=2)).date().isoformat()
    ill = (
        FILE.replace("[stock@example.com]", "[]")
        .replace(
            'calendar: {opening_hours: "Mo-Su 09:00-18:00"}',
            f'calendar: {{opening_hours: "Mo-Su 09:00-09:20", blocked: [{{first: {yesterday}}}]}}',
        )
        .replace("    address: [1 Quay Street]\n", "")
        .replace(
            "  name: Tools & Co\n",
            "  name: Tools & Co\n  eligibility: [{skus: ['77'], locations: [PAR]}]\n",
        )
    )
    assert run("import", run.file("ill.yaml", ill)) == 0
    run.let_a_template_age()
    capsys.readouterr()
    assert run("doctor") == 1
    told = capsys.readouterr().out
    for sentence in (
        "hurts  LDN: no slots within the next week",
        "but not for as long as one slot",
        f"hurts  LDN: blocked date in the past: {yesterday}",
        "hurts  LDN: no address",
        "hurts  merchant: a rule names locations that do not exist: PAR",
        "hurts  merchant: a rule names products that no location keeps: 77",
        "hurts  templates: en/ready.txt: ",
        "look   merchant: nobody hears of low stock",
        "look   merchant: shoppers are not told why 77",
    ):
        assert sentence in told
    assert told.index("look ") > told.rindex("hurts ")


def test_doctor_compares_the_locations_of_a_merchant(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """A product that may be picked up here and has no stock record; a place with no product at all."""
    second = FILE + FILE[FILE.index("  - code: LDN") :].replace("LDN", "LIV")
    run("import", run.file("two.yaml", second))
    run("import-stock", run.file("counts.csv", COUNTS + "LIV,1,5,Lamp,2500,,\n"))
    capsys.readouterr()
    assert run("doctor") == 1
    told = capsys.readouterr().out
    assert "hurts  LIV: 1 products may be picked up here and have no stock record: 2" in told


@pytest.mark.parametrize(("safety", "hurts"), [(4, False), (5, True), (9, True)])
def test_doctor_names_a_place_that_may_promise_nothing(
    run: Run, capsys: pytest.CaptureFixture[str], safety: int, hurts: bool
) -> None:
    """Safety stock that no count is above."""
    stock_rule = f"currency: GBP\n    stock: {{safety_stock: {safety}}}"
    run("import", run.file("safe.yaml", FILE.replace("currency: GBP", stock_rule)))
    run("import-stock", run.file("counts.csv", COUNTS))
    capsys.readouterr()
    assert run("doctor") == int(hurts)
    assert ("hurts  LDN: safety stock is as large as every stock" in capsys.readouterr().out) == hurts


def test_a_slot_is_closed_and_reopened_by_command(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """A time without a zone, and one that is no slot, are refused with a sentence."""
    run("import", run.file("merchant.yaml", FILE))
    capsys.readouterr()
    assert run("slot", "--location", "LDN", "--start", "2031-01-06T10:00Z", "--close") == 0
    assert "The slot is closed; it has 0 orders" in capsys.readouterr().out
    assert run("slot", "--location", "LDN", "--start", "2031-01-06T10:00Z", "--orders", "3") == 0
    assert "The slot is open" in capsys.readouterr().out
    for start, says in (
        ("tomorrow", "is no time"),
        ("2031-01-06T10:00", "needs its time zone"),
        ("2031-01-06T10:01Z", "no slot that begins then"),
    ):
        assert run("slot", "--location", "LDN", "--start", start) == 1
        assert says in capsys.readouterr().err


def test_keys_are_shown_once_and_kept_hashed(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """And a storefront's id is its own."""
    assert run("admin-key", "--name", "Operations") == 0
    key = capsys.readouterr().out.split(": ")[1].split()[0]
    assert run("storefront-key", "--id", "web", "--name", "Web shop") == 0
    database = run.database()
    from central_service.services.enrolment import digest
    from central_service.storage import access

    found = database.read(lambda c: access.admin(c, digest(key)))
    assert found is not None
    assert found.name == "Operations"
    assert database.read(lambda c: setup.has_storefront(c, "web"))
    database.close()
    assert run("storefront-key", "--id", "web", "--name", "Again") == 1
    assert "already" in capsys.readouterr().err


def test_what_the_guide_shows_can_be_imported(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """The file and the counts of docs/merchant.md, as they stand there."""
    guide = (Path(__file__).parents[2] / "docs" / "merchant.md").read_text(encoding="utf-8")
    merchant, counts = (guide.split(f"```{kind}\n")[1].split("```")[0] for kind in ("yaml", "csv"))
    assert run("import", run.file("merchant.yaml", merchant)) == 0, capsys.readouterr().err
    assert run("import-stock", run.file("stock.csv", counts)) == 0, capsys.readouterr().err
    assert run.on_hand() == {"1001": 12, "5001": 4}
    out = run.folder / "out.yaml"
    run("export", "--output", str(out))
    capsys.readouterr()
    assert run("import", str(out)) == 0
    assert "unchanged: LDN" in capsys.readouterr().out
