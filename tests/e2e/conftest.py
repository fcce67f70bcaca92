"""The parts of a journey, all real: service, mail server, printer, network cable, camera clip."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from staff_app.commands.demo.camera import VirtualCamera
from staff_app.commands.demo.driver import AppDriver
from staff_app.commands.demo.mailbox import Mailbox
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from tests.cable import Cable
from tests.live_service import LiveService, cart


@dataclass(frozen=True, slots=True)
class World:
    """Everything around the tablet."""

    service: LiveService
    mail: Mailbox
    printer: VirtualPrinter
    cable: Cable
    folder: Path

    def place(self, key: str = "journey", **changes: Any) -> dict[str, Any]:  # noqa: ANN401 - a JSON body
        """A shopper checks out."""
        with self.service.storefront() as front:
            answer = front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": key})
            assert answer.status_code == 201, answer.text
            order: dict[str, Any] = answer.json()
            return order

    def clip_of(self, pass_text: str) -> Path:
        """A second of video of a phone that shows a pass."""
        camera = VirtualCamera(self.folder / "view")
        camera.show_pass(pass_text, "Jonas Weber", tilt_degrees=6)
        frame = np.asarray(Image.open(self.folder / "view" / "view.png").convert("RGB"))[:, :, ::-1]
        path = self.folder / "pass.avi"
        video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (1280, 720))
        for number in range(15):
            dark = np.full_like(frame, 40) if number < 4 else frame
            video.write(np.ascontiguousarray(dark))
        video.release()
        return path

    def tablet(self, camera: str = "", name: str = "tablet") -> AppDriver:
        """The app on a tablet's data folder; the same name is the same tablet."""
        return AppDriver(
            self.folder / name, service_url=self.cable.url, camera=camera, printer=self.printer.address
        )

    def enrol_code(self) -> str:
        """A lead's one-time code."""
        from datetime import UTC, datetime

        from central_service.services import enrolment

        now = datetime.now(UTC)
        return self.service.database.write(lambda work: enrolment.new_code(work, 1, now))


@pytest.fixture
def hold_hours() -> int:
    """How long the store holds an order."""
    return 72


@pytest.fixture
def undo_window_s() -> int:
    """How long an act can be taken back, and its message waits."""
    return 1


@pytest.fixture
def world(tmp_path: Path, hold_hours: int, undo_window_s: int) -> Iterator[World]:
    """A store's surroundings, on loopback."""
    with (
        Mailbox() as mail,
        LiveService(
            tmp_path, smtp_url=mail.url, hold_hours=hold_hours, undo_window_s=undo_window_s
        ) as service,
        Cable(int(service.url.rpartition(":")[2])) as cable,
        VirtualPrinter() as printer,
    ):
        yield World(service, mail, printer, cable, tmp_path)
