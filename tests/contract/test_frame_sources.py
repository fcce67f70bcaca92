"""What every frame source keeps, and what is peculiar to each."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from staff_app.devices.scanning.camera_source import CameraSource
from staff_app.devices.scanning.clip_source import ClipSource
from staff_app.devices.scanning.directory_source import DirectorySource
from staff_app.devices.scanning.frames import Frame, FrameSource, SourceState
from staff_app.devices.scanning.sequence_source import SequenceSource
from staff_app.devices.scanning.sources import source_from
from staff_app.devices.scanning.still_source import StillSource
from staff_app.errors import DeviceError
from tests.frames import PATIENCE_S, next_frame, plain, until
from tests.pictures import in_view, qr, save, save_clip


class FrameSourceContract(ABC):
    """Every frame source passes these."""

    @abstractmethod
    def make(self, folder: Path) -> FrameSource:
        """A source that goes on showing pictures until it is closed."""

    @pytest.fixture
    def source(self, tmp_path: Path) -> Iterator[FrameSource]:
        """The source under test, closed afterwards."""
        source = self.make(tmp_path)
        yield source
        source.close()

    def test_frames_are_read_only_bgr_pictures(self, source: FrameSource) -> None:
        """Readers share one array, so nobody may write to it."""
        source.open()
        image = next_frame(source).image
        assert image.dtype == np.uint8
        assert image.ndim == image.shape[2] == 3
        assert not image.flags.writeable

    def test_numbers_and_times_only_go_up(self, source: FrameSource) -> None:
        """A later frame has a higher number and no earlier time."""
        source.open()
        first = next_frame(source)
        second = next_frame(source, after=first.number)
        assert second.number > first.number
        assert second.taken_at_s >= first.taken_at_s

    def test_nothing_newer_is_none_at_once(self, source: FrameSource) -> None:
        """Asking without waiting for what is not there yet gives None."""
        source.open()
        next_frame(source)
        assert source.latest(10**9, 0.0) is None

    def test_a_source_that_is_not_open_shows_nothing(self, source: FrameSource) -> None:
        """Before open and after close there is no frame, and it says so."""
        assert source.latest(0, 0.0) is None
        source.open()
        next_frame(source)
        source.close()
        assert source.latest(0, PATIENCE_S) is None
        assert source.stats.state is SourceState.CLOSED

    def test_a_running_source_counts_its_frames(self, source: FrameSource) -> None:
        """Frames nobody looked at are dropped, and counted."""
        source.open()
        assert until(lambda: source.stats.frames >= 4)
        stats = source.stats
        assert stats.dropped >= stats.frames - 1 > 0
        assert stats.frames_per_s > 0

    def test_it_runs_after_the_first_frame(self, source: FrameSource) -> None:
        """The state follows the pictures."""
        source.open()
        next_frame(source)
        assert until(lambda: source.stats.state is SourceState.RUNNING)

    def test_opening_and_closing_twice_is_harmless(self, source: FrameSource) -> None:
        """Neither needs to know whether the other was called."""
        source.close()
        source.open()
        source.open()
        next_frame(source)
        source.close()
        source.close()
        assert source.stats.state is SourceState.CLOSED

    def test_numbers_go_on_after_reopening(self, source: FrameSource) -> None:
        """A reader that remembers a number is never left waiting for it to be passed again."""
        source.open()
        before = next_frame(source)
        source.close()
        source.open()
        assert next_frame(source, after=before.number).number > before.number

    def test_closing_wakes_a_waiting_reader(self, source: FrameSource) -> None:
        """A reader in the middle of a long wait returns when the source is closed."""
        source.open()
        next_frame(source)
        answers: list[Frame | None] = []
        reader = threading.Thread(target=lambda: answers.append(source.latest(10**9, PATIENCE_S * 5)))
        reader.start()
        source.close()
        reader.join(PATIENCE_S)
        assert answers == [None]

    def test_no_thread_is_left_behind(self, source: FrameSource) -> None:
        """Closing ends the source's thread."""
        source.open()
        next_frame(source)
        source.close()
        assert until(lambda: f"frames {source.name}" not in [t.name for t in threading.enumerate()])


class TestCameraSource(FrameSourceContract):
    """OpenCV's own capture on a clip stands in for the device; each end of the clip is a camera lost."""

    def make(self, folder: Path) -> FrameSource:
        """A camera that has to be reopened every five frames."""
        clip = str(save_clip(folder / "camera.avi", [plain(10 * n) for n in range(1, 6)]))
        return CameraSource(0, capture=lambda _device: cv2.VideoCapture(clip), first_pause_s=0.01)


class TestClipSource(FrameSourceContract):
    """A clip that starts over at its end."""

    def make(self, folder: Path) -> FrameSource:
        """Five frames, again and again."""
        clip = save_clip(folder / "clip.avi", [plain(10 * n) for n in range(1, 6)])
        return ClipSource(clip, loop=True)


class TestStillSource(FrameSourceContract):
    """Pictures held up in turn."""

    def make(self, folder: Path) -> FrameSource:
        """Two pictures."""
        return StillSource([save(folder / "a.png", plain(50)), save(folder / "b.png", plain(90))])


class TestSequenceSource(FrameSourceContract):
    """A clip that is stored as pictures."""

    def make(self, folder: Path) -> FrameSource:
        """Two of them."""
        for number in (1, 2):
            save(folder / f"{number}.png", plain(40 * number))
        return SequenceSource(folder)


class TestDirectorySource(FrameSourceContract):
    """The virtual camera over a folder."""

    def make(self, folder: Path) -> FrameSource:
        """A folder with one picture."""
        save(folder / "a.png", plain(50))
        return DirectorySource(folder)


def test_a_sequence_counts_and_passes_over_what_is_gone(tmp_path: Path) -> None:
    """2 comes before 10; a picture that cannot be read any more costs its turn, and the rest goes on."""
    for number in (10, 2, 1):
        save(tmp_path / f"shot{number}.png", plain(10 * number))
    (tmp_path / "notes.txt").write_text("no picture")
    source = SequenceSource(tmp_path)
    source.open()
    frame = next_frame(source)
    for _ in range(5):
        assert int(frame.image[0, 0, 0]) == (10, 20, 100)[(frame.number - 1) % 3]
        frame = next_frame(source, after=frame.number)
    (tmp_path / "shot2.png").unlink()
    frame = next_frame(source, after=frame.number + 3)
    assert int(frame.image[0, 0, 0]) in {10, 100}
    source.close()


@pytest.mark.parametrize("files", [{}, {"a.png": b"no picture"}, None])
def test_a_sequence_without_pictures_is_told(tmp_path: Path, files: dict[str, bytes] | None) -> None:
    """Right when it is opened: no folder, an empty one, a first picture that is none."""
    for name, content in (files or {}).items():
        (tmp_path / name).write_bytes(content)
    source = SequenceSource(tmp_path if files is not None else tmp_path / "missing")
    with pytest.raises(DeviceError):
        source.open()


def test_a_clip_ends_and_keeps_its_last_frame(tmp_path: Path) -> None:
    """At its end a clip is finished; a late reader still gets the last picture, once."""
    source = ClipSource(save_clip(tmp_path / "short.avi", [plain(40)] * 3))
    source.open()
    assert until(lambda: source.stats.state is SourceState.FINISHED)
    last = next_frame(source)
    assert last.number == 3
    assert source.latest(last.number, PATIENCE_S) is None
    source.close()


@pytest.mark.parametrize("kind", ["clip", "still", "directory"])
def test_nothing_to_show_is_a_sentence(tmp_path: Path, kind: str) -> None:
    """A missing file or folder is told when the source is opened."""
    source = source_from(f"{kind}:{tmp_path / 'missing'}")
    with pytest.raises(DeviceError, match="missing"):
        source.open()
    assert source.stats.state is SourceState.CLOSED


@pytest.mark.parametrize("kind", ["clip", "still"])
def test_a_damaged_file_is_a_sentence(tmp_path: Path, kind: str) -> None:
    """A file that is neither picture nor clip is refused in plain words."""
    path = tmp_path / "noise.avi"
    path.write_bytes(b"RIFF" + bytes(range(256)) * 8)
    with pytest.raises(DeviceError, match="can be read"):
        source_from(f"{kind}:{path}").open()


def test_a_folder_without_pictures_is_dark(tmp_path: Path) -> None:
    """The virtual camera sees a plain dark frame while nobody is there."""
    (tmp_path / "notes.txt").write_text("not a picture")
    save(tmp_path / ".half-written.png", plain(200))
    source = DirectorySource(tmp_path)
    source.open()
    image = next_frame(source).image
    assert image.shape == (720, 1280, 3)
    assert image.max() < 64
    source.close()


def test_a_folder_shows_its_newest_picture(tmp_path: Path) -> None:
    """Pictures that come and go in the folder come and go in view."""
    source = DirectorySource(tmp_path)
    source.open()

    def comes_to_show(grey: int) -> bool:
        return until(lambda: next_frame(source, after=source.stats.frames).image[0, 0, 0] == grey)

    for grey in (100, 200):
        ready = save(tmp_path / ".next.png", plain(grey))
        ready.rename(tmp_path / f"customer-{grey}.png")
        assert comes_to_show(grey)
    (tmp_path / "customer-200.png").unlink()
    assert comes_to_show(100)
    source.close()


def test_a_damaged_picture_does_not_blind_the_folder(tmp_path: Path) -> None:
    """A half-written picture leaves the one before in view."""
    save(tmp_path / "a.png", plain(100))
    source = DirectorySource(tmp_path)
    source.open()
    next_frame(source)
    (tmp_path / "b.png").write_bytes(b"\x89PNG half")
    later = next_frame(source, after=source.stats.frames + 2)
    assert later.image[0, 0, 0] == 100
    source.close()


def test_a_vanished_folder_is_dark(tmp_path: Path) -> None:
    """Removing the folder under the camera is no error."""
    folder = tmp_path / "customers"
    folder.mkdir()
    picture = save(folder / "a.png", plain(100))
    source = DirectorySource(folder)
    source.open()
    next_frame(source)
    picture.unlink()
    folder.rmdir()
    assert until(lambda: next_frame(source, after=source.stats.frames).image.max() < 64)
    source.close()


def test_a_large_photo_is_scaled_down(tmp_path: Path) -> None:
    """A phone's photo of 20 megapixels is shown with no side above 4096 px."""
    path = save(tmp_path / "photo.jpg", in_view(qr("A-1"), width_px=5200, height_px=3900))
    source = StillSource([path])
    source.open()
    assert next_frame(source).image.shape == (3072, 4096, 3)
    source.close()


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("camera:0", CameraSource),
        ("camera:/dev/video0", CameraSource),
        ("clip:day.avi", ClipSource),
        ("still:a.png", StillSource),
        ("sequence:/tmp", SequenceSource),
        ("directory:/tmp", DirectorySource),
    ],
)
def test_a_specification_names_its_source(spec: str, kind: type) -> None:
    """Each word before the colon is one driver."""
    assert type(source_from(spec)) is kind


@pytest.mark.parametrize("spec", ["", "camera", "camera:", "webcam:0", "clip:", "/dev/video0"])
def test_an_unknown_specification_is_a_sentence(spec: str) -> None:
    """A misspelt setting is told with what would be right."""
    with pytest.raises(DeviceError, match="names no camera"):
        source_from(spec)
