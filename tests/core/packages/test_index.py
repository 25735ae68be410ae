from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Page
from tests.tiny_package import metadata, package_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

from core.errors import Cancelled, IndexUnavailable, PackageNotFound
from core.packages import versions
from core.packages.index import fetch_index


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def server():
    with Loopback() as loopback:
        yield loopback


def entry(from_code: str = "ro", to_code: str = "en", **changes: Any) -> dict[str, Any]:
    links = [f"{from_code}_{to_code}.argosmodel"]
    return metadata(from_code, to_code, **({"links": links} | changes))


def listing(*entries: Any) -> Page:
    return Page(json.dumps(entries).encode())


def test_a_server_gives_packages_in_our_codes(server: Loopback):
    server.pages["/index.json"] = listing(
        entry("zh", "en"), entry("en", "pb"), entry("ro", "en", code="translate-ro_en")
    )
    found = fetch_index(server.address)
    assert {(p.from_code, p.to_code) for p in found} == {
        ("en", "pt-BR"),
        ("ro", "en"),
        ("zh-Hans", "en"),
    }
    assert found.find("ro", "en").name == "Romanian → English"
    assert found.find("ro", "en").label == "translate-ro_en 1.9"
    assert found.find("ro", "en").links == (f"{server.address}ro_en.argosmodel",)
    assert found.fetched is not None
    assert not found.problem


def test_an_address_may_name_the_file_itself_or_a_folder_without_its_slash(server: Loopback):
    server.pages["/a/list.json"] = listing(entry("pl"))
    server.pages["/b/index.json"] = listing(entry("uk"))
    assert [p.from_code for p in fetch_index(f"{server.address}a/list.json")] == ["pl"]
    assert [p.from_code for p in fetch_index(f"{server.address}b")] == ["uk"]


def test_no_address_means_argos_translate_s_own(server: Loopback, monkeypatch: pytest.MonkeyPatch):
    from argostranslate import settings as argos_settings

    server.pages["/index.json"] = listing(entry())
    monkeypatch.setattr(argos_settings, "package_index", server.address)
    assert fetch_index("").address == server.address


def test_entries_of_wrong_shape_are_skipped(server: Loopback):
    wrong = [
        7,
        None,
        [],
        {},
        entry(type="sbd"),
        entry(links="x"),
        entry(package_version=1.9),
        entry(from_code=""),
        entry(package_version="9" * 5000),
        entry(links=[1, "", "ok.argosmodel"]),
    ]
    server.pages["/index.json"] = listing(*wrong)
    assert [p.links for p in fetch_index(server.address)] == [
        (f"{server.address}ok.argosmodel",),
    ]


def test_the_newest_usable_version_of_a_direction_is_listed(server: Loopback):
    server.pages["/index.json"] = listing(
        entry(package_version="1.9"),
        entry(package_version="1.10"),
        entry(package_version="2.0", argos_version="99.0"),
    )
    [package] = fetch_index(server.address)
    assert package.version == "1.10"
    assert not package.needs_newer_argos


def test_what_was_fetched_is_given_again_offline_with_its_date_and_the_reason():
    with Loopback() as server:
        server.pages["/index.json"] = listing(entry())
        first = fetch_index(server.address)
    again = fetch_index(server.address)
    assert again.packages == first.packages
    assert again.fetched == first.fetched
    assert "refused" in again.problem


def test_what_another_address_gave_is_not_given():
    with Loopback() as server:
        server.pages["/index.json"] = listing(entry())
        fetch_index(server.address)
        with pytest.raises(IndexUnavailable):
            fetch_index(f"{server.address}elsewhere/")


def test_a_damaged_cache_is_no_list(server: Loopback, own_home: Path):
    server.pages["/index.json"] = listing(entry())
    fetch_index(server.address)
    [cached] = (own_home / "cache").glob("index-*.json")
    cached.write_text('{"address"')
    server.pages.clear()
    with pytest.raises(IndexUnavailable, match="404"):
        fetch_index(server.address)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (Page(status=403), "does not allow it"),
        (Page(status=404), "nothing at http"),
        (Page(status=429), "too many requests"),
        (Page(status=401), "asks for a password"),
        (Page(status=503), "fault of its own"),
        (Page(status=302, location="/index.json"), "from one address to the next"),
        (Page(status=302, location="gopher://127.0.0.1/"), "not an address"),
        (Page(b"<html>Please sign in</html>"), "not a list of packages"),
        (Page(b'{"a": 1}'), "not a list of packages"),
        (Page(b'[{"a": 1}]'), "not a list of packages"),
        (Page(b"[" * 100_000), "not a list of packages"),
        (Page(b"\xff\xfe\x00"), "not a list of packages"),
        (Page(b"[]", extra_length=5), "broke off"),
        (Page(silent=True), "did not answer within 0.3 seconds"),
    ],
)
def test_every_failure_is_named(server: Loopback, page: Page, words: str):
    server.pages["/index.json"] = page
    with pytest.raises(IndexUnavailable, match=words):
        fetch_index(server.address, timeout=0.3)


def test_a_refused_connection_and_a_missing_name_are_named(monkeypatch: pytest.MonkeyPatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(IndexUnavailable, match="refused"):
        fetch_index(f"http://127.0.0.1:{port}/")

    def lookup_fails(*_args: object, **_kwargs: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    monkeypatch.setattr(socket, "getaddrinfo", lookup_fails)
    with pytest.raises(IndexUnavailable, match=r"name packages\.invalid was not found"):
        fetch_index("http://packages.invalid/")


def test_a_server_without_a_trusted_certificate_is_named(server: Loopback):
    with pytest.raises(IndexUnavailable, match="certificate"):
        fetch_index(server.address.replace("http:", "https:"))


def test_a_proxy_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTP_PROXY", "gopher://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "gopher://127.0.0.1:1")
    with pytest.raises(IndexUnavailable, match="proxy"):
        fetch_index("http://packages.invalid/")


def test_a_silent_server_does_not_delay_cancelling(server: Loopback):
    server.pages["/index.json"] = Page(silent=True)
    with pytest.raises(Cancelled):
        fetch_index(server.address, cancelled=lambda: bool(server.asked))


def test_a_server_has_no_say_over_files_of_this_machine(server: Loopback):
    server.pages["/index.json"] = listing(
        entry(links=["file:///etc/passwd", "ipfs:abc", "ro.argosmodel"])
    )
    [package] = fetch_index(server.address)
    assert package.links == ("ipfs:abc", f"{server.address}ro.argosmodel")


@pytest.mark.parametrize("as_address", [str, Path.as_uri, lambda p: str(p / "index.json")])
def test_a_folder_is_a_mirror(tmp_path: Path, as_address: Callable[[Path], str]):
    mirror = tmp_path / "mirror ț"
    mirror.mkdir()
    file = package_file(mirror, "ro_en.argosmodel")
    far = "http://packages.invalid/ro_en.argosmodel"
    (mirror / "index.json").write_text(json.dumps([entry(links=[far])]))
    found = fetch_index(as_address(mirror))
    assert found.packages[0].links == (file.as_uri(),)
    assert found.fetched is None


def test_a_folder_of_packages_needs_no_index(tmp_path: Path):
    package_file(tmp_path, "a.argosmodel", from_code="pl")
    package_file(tmp_path, "b.argosmodel", from_code="ro", package_version="2.0")
    (tmp_path / "broken.argosmodel").write_bytes(b"nothing")
    found = fetch_index(str(tmp_path))
    assert [(p.from_code, p.version) for p in found] == [("pl", "1.9"), ("ro", "2.0")]
    assert found.find("pl", "en").links == ((tmp_path / "a.argosmodel").as_uri(),)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(IndexUnavailable, match="is not there"):
        fetch_index(str(tmp_path / "gone"))


def test_a_route_leads_through_english_and_skips_what_is_installed(tmp_path: Path):
    package_file(tmp_path, "a.argosmodel", from_code="pl")
    package_file(tmp_path, "b.argosmodel", from_code="en", to_code="de")
    found = fetch_index(str(tmp_path))

    def steps(*pair: str, have: Sequence[tuple[str, str]] = ()) -> list[str]:
        return [p.from_code for p in found.route(*pair, have=have)]

    assert steps("pl", "en") == ["pl"]
    assert steps("pl", "en", have=[("pl", "en")]) == []
    assert steps("pl", "de") == ["pl", "en"]
    assert steps("pl", "de", have=[("pl", "en")]) == ["en"]
    with pytest.raises(PackageNotFound, match="Romanian to English"):
        found.route("ro", "de")
    with pytest.raises(PackageNotFound, match="German to English"):
        found.route("de", "en")


def test_only_packages_for_a_later_argos_translate_are_too_new(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(versions.metadata, "version", lambda _name: "1.11.0")
    assert [
        versions.needs_newer_argos(v) for v in ("1.0", "1.9", "1.11", "1.11.7", "1.12", "2", "10.0")
    ] == [False, False, False, False, True, True, True]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=st.lists(JSON | st.fixed_dictionaries({k: JSON for k in entry()}), max_size=4))
def test_no_entry_whatever_it_is_stops_the_others(tmp_path: Path, entries: list[Any]):
    file = tmp_path / "index.json"
    file.write_text(json.dumps([*entries, entry("eo", "en")]), "utf-8")
    packages = fetch_index(str(file))
    assert "eo" in {p.from_code for p in packages}
