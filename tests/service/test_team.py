"""A lead's team and tablets: PINs that are no guess, a team that is always led, and all of it in the log."""

from typing import Any

import httpx

from central_service.services import setup
from pickup_domain.sync import APP_VERSION_HEADER, UNSENT_HEADER
from tests.live_service import LiveService

NOOR = {"staff_id": "noor", "name": "Noor A.", "initials": "NA", "pin": "5517"}


def told(client: httpx.Client, epoch: str) -> list[dict[str, Any]]:
    """What the feed told of people, oldest first, after what a new store begins with."""
    page = client.get("/changes", params={"epoch": epoch, "since": 0}).json()
    staff = [each for each in page["changes"] if each["kind"] == "staff"]
    return [each for each in staff if each["version"] > 1 or each["id"] == "noor"]


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Status and code."""
    return answer.status_code, answer.json().get("code", "") if answer.content else ""


def test_a_lead_keeps_the_team(service: LiveService) -> None:
    """Somebody comes, leads, and goes; tablets hear of it, and history knows who it was."""
    enrolled = service.enrol()
    with service.sign_in(enrolled) as lead:
        added = lead.post("/team", json=NOOR)
        assert added.status_code == 201
        assert added.json() == {
            "staff_id": "noor", "name": "Noor A.", "initials": "NA", "role": "associate", "language": "en",
            "has_pin": True, "active": True,
        }  # fmt: skip
        assert code_of(lead.post("/team", json=NOOR)) == (409, "staff_exists")
        change = {"name": "Noor Ahmadi", "language": "fr", "role": "shift_lead"}
        assert lead.patch("/team/noor", json=change).json()["role"] == "shift_lead"
        assert lead.patch("/team/noor", json=change).status_code == 200
        assert lead.delete("/team/noor").status_code == 204
        assert lead.delete("/team/noor").status_code == 204
        assert code_of(lead.delete("/team/nobody")) == (404, "unknown_staff")
        assert code_of(lead.put("/team/noor/pin", json={"pin": "5517"})) == (404, "unknown_staff")
        names = [(each["staff_id"], each["active"]) for each in lead.get("/team").json()["team"]]
        assert names == [("lena", True), ("maya", True), ("noor", False)]
        changes = told(lead, enrolled.epoch)
        log = lead.get("/audit").json()["rows"]
    assert [(each["version"], each["body"]["active"]) for each in changes] == [
        (1, True),
        (2, True),
        (3, False),
    ]
    assert changes[0]["body"]["pin_hash"].startswith("$argon2id$")
    assert changes[-1]["body"]["pin_hash"] == ""
    acts = [(each["act"], each["subject"], each["by"]["id"]) for each in reversed(log)][-3:]
    assert acts == [
        ("staff_added", "noor", "lena"),
        ("staff_changed", "noor", "lena"),
        ("staff_removed", "noor", "lena"),
    ]
    assert "5517" not in str(log)
    assert "argon2" not in str(log)


def test_somebody_comes_back_under_the_id_they_had(service: LiveService) -> None:
    """With a new PIN, on the first tablet they try."""
    enrolled = service.enrol()
    with service.sign_in(enrolled) as lead:
        assert lead.delete("/team/maya").status_code == 204
        again = {"staff_id": "maya", "name": "Maya R.", "initials": "MR", "pin": "7340"}
        assert lead.post("/team", json=again).status_code == 201
    with service.sign_in(enrolled, "maya", "7340") as theirs:
        assert code_of(theirs.get("/team")) == (403, "leads_only")


def test_facts_and_pin_are_changed_together_or_not_at_all(service: LiveService) -> None:
    """A PIN that is refused leaves name and role; one that is taken makes a lead who can sign in."""
    enrolled = service.enrol()
    wished = {"name": "Maya Ray", "role": "shift_lead"}
    with service.sign_in(enrolled) as lead:
        assert code_of(lead.patch("/team/maya", json=wished | {"pin": "1111"})) == (422, "pin_trivial")
        maya = next(each for each in lead.get("/team").json()["team"] if each["staff_id"] == "maya")
        assert (maya["name"], maya["role"]) == ("Maya R.", "associate")
        assert lead.patch("/team/maya", json=wished | {"pin": "7340"}).status_code == 200
        acts = [(each["act"], each["subject"]) for each in lead.get("/audit").json()["rows"][:2]]
        changes = told(lead, enrolled.epoch)
    assert acts == [("pin_set", "maya"), ("staff_changed", "maya")]
    assert [each["body"]["name"] for each in changes] == ["Maya Ray"]
    with service.sign_in(enrolled, "maya", "7340") as theirs:
        assert theirs.get("/team").status_code == 200


def test_the_log_is_read_by_person_and_by_what_was_done(service: LiveService) -> None:
    """What somebody did or was done about them, of some kinds, page by page."""
    with service.sign_in(service.enrol()) as lead:
        lead.post("/team", json=NOOR)
        for name in ("Noor B.", "Noor C.", "Noor D."):
            lead.patch("/team/noor", json={"name": name})
        lead.post("/enrol-codes")

        def rows(**asked: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - query parameters
            found: list[dict[str, Any]] = lead.get("/audit", params=asked).json()["rows"]
            return found

        about_noor = rows(person="noor")
        assert [each["act"] for each in about_noor] == [*["staff_changed"] * 3, "staff_added"]
        kinds = rows(act=["staff_added", "enrol_code_given"], person="lena")
        assert [(each["act"], each["subject"]) for each in kinds] == [
            ("enrol_code_given", ""),
            ("staff_added", "noor"),
            ("staff_added", "lena"),
        ]
        first = rows(person="noor", act="staff_changed", limit=2)
        rest = rows(person="noor", act="staff_changed", limit=2, before=first[-1]["seq"])
        names = [each["facts"]["name"] for each in first + rest]
        assert names == ["Noor D.", "Noor C.", "Noor B."]
        assert rows(person="no_r") == []


BAD_PINS = (
    "123", "1234567890123", "12a4", "١٢٣٤", "1111", "1212", "121212", "4321", "5678", "8901", "2109", "",
)  # fmt: skip


def test_a_pin_is_no_guess(embedded: LiveService) -> None:
    """What is too short, too long, no figures, or tried first is refused with the rule it breaks."""
    with embedded.sign_in(embedded.enrol()) as lead:
        refused = [code_of(lead.put("/team/maya/pin", json={"pin": pin})) for pin in BAD_PINS]
        assert refused == [(422, "pin_form")] * 4 + [(422, "pin_trivial")] * 7 + [(422, "pin_form")]
        assert lead.put("/team/maya/pin", json={"pin": "1029"}).status_code == 204


def test_a_team_is_always_led(service: LiveService) -> None:
    """Whoever leads alone can neither go nor be lowered; with a second who has a PIN, they can."""
    with service.sign_in(service.enrol()) as lead:
        assert code_of(lead.delete("/team/lena")) == (409, "last_lead")
        assert code_of(lead.patch("/team/lena", json={"role": "associate"})) == (409, "last_lead")
        no_pin = {key: value for key, value in NOOR.items() if key != "pin"} | {"role": "shift_lead"}
        assert lead.post("/team", json=no_pin).status_code == 201
        assert code_of(lead.delete("/team/lena")) == (409, "last_lead")
        assert lead.put("/team/noor/pin", json={"pin": "5517"}).status_code == 204
        assert lead.delete("/team/lena").status_code == 204


def test_a_new_stores_first_lead_comes_from_an_admin(service: LiveService) -> None:
    """Who then adds the others on a tablet."""
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    first = {"staff_id": "first", "name": "First L.", "initials": "FL", "role": "shift_lead", "pin": "5517"}
    with service.storefront(key) as admin:
        assert code_of(admin.post("/v1/admin/locations/NOWHERE/team", json=first)) == (
            404,
            "unknown_location",
        )
        assert admin.post("/v1/admin/locations/UP02/team", json=first).status_code == 201
        assert len(admin.get("/v1/admin/locations/UP02/team").json()["team"]) == 2
    with service.sign_in(service.enrol(2), "first", "5517") as lead:
        assert lead.post("/team", json=NOOR).status_code == 201


def test_tablets_are_seen_and_let_in(service: LiveService) -> None:
    """What a tablet tells of itself stands beside its name; a new one comes in by a code."""
    here = service.enrol(name="Counter 1")
    told_by_it = {APP_VERSION_HEADER: "1.4.2", UNSENT_HEADER: "7"}
    with service.sign_in(here) as lead:
        answer = lead.post("/enrol-codes").json()
        code = answer["code"]
        assert answer["valid_for_s"] == 600
        with service.storefront() as new:
            given = new.post("/v1/devices/enrol", json={"code": code, "device_name": "Counter 2"})
        assert given.status_code == 201
        headers = {"Authorization": f"Bearer {given.json()['token']}"} | told_by_it
        with httpx.Client(base_url=lead.base_url, headers=headers, trust_env=False) as fresh:
            assert fresh.get("/snapshot").status_code == 200
        newest, first = lead.get("/devices").json()["devices"]
        acts = [each["act"] for each in lead.get("/audit").json()["rows"]]
    assert (newest["name"], newest["app_version"], newest["unsent"]) == ("Counter 2", "1.4.2", 7)
    assert newest["last_seen_at"] is not None
    assert newest["revoked_at"] is None
    assert (first["name"], first["app_version"], first["unsent"]) == ("Counter 1", "", None)
    assert acts[:4] == ["device_enrolled", "enrol_code_given", "device_enrolled", "enrol_code_given"]


def test_a_strange_count_is_none(embedded: LiveService) -> None:
    """A tablet works whatever it says of itself."""
    enrolled = embedded.enrol()
    with embedded.sign_in(enrolled) as lead, embedded.tablet(embedded.enrol(name="Odd")) as odd:
        for strange in ("-1", "1e3", "x", "٣", "9" * 40):
            headers = {UNSENT_HEADER: strange.encode()}
            assert odd.get("/snapshot", headers=headers).status_code == 200  # type: ignore[arg-type]
        assert lead.get("/devices").json()["devices"][0]["unsent"] is None
