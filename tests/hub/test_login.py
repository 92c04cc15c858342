"""Who may read the hub's pages."""

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from hub.app import create_app
from hub.attempts import LOGINS_OF_A_USER
from hub.opened_hub import Hub
from hub.staff import SESSION_HOURS, UnknownUser, UserRefused, add_user, remove_user
from tests.hub.builders import AClock
from tests.hub.kept import all_rows

NAME, PASSWORD = "Sri Wahyuni", "beras sembilan kilo"
PAGES = ["/", "/koperasi", "/koperasi/" + "0" * 32, "/penjualan", "/stok", "/stok/barang?kunci=x"]


@pytest.fixture
def visitor(database_url: str, clock: AClock, hub: Hub) -> Iterator[TestClient]:
    """Give a browser at the hub, where one user is known."""
    add_user(hub, NAME, PASSWORD)
    app = create_app(database_url, clock)
    with TestClient(app, base_url="http://hub", follow_redirects=False) as client:
        yield client


def log_in(visitor: TestClient, name: str = NAME, password: str = PASSWORD, **headers: str) -> int:
    """Send the form and return the status."""
    fields = {"nama": name, "sandi": password}
    return visitor.post("/masuk", data=fields, headers=headers).status_code


def form_token(visitor: TestClient) -> str:
    """Return what the page's form carries."""
    found = re.search(r'name="token" value="(\w+)"', visitor.get("/").text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("address", [*PAGES, "/periksa"])
def test_no_page_is_shown_to_a_stranger(visitor: TestClient, address: str) -> None:
    answer = visitor.get(address)

    assert (answer.status_code, answer.headers["location"]) == (303, "/masuk")


def test_whoever_knows_the_password_gets_in_with_a_careful_cookie(visitor: TestClient) -> None:
    answer = visitor.post("/masuk", data={"nama": NAME, "sandi": PASSWORD})

    cookie = answer.headers["set-cookie"].lower()
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert visitor.get("/").status_code == 200


def test_over_tls_the_cookie_stays_on_it(database_url: str, hub: Hub, clock: AClock) -> None:
    add_user(hub, NAME, PASSWORD)
    with TestClient(create_app(database_url, clock), base_url="https://hub") as visitor:
        answer = visitor.post(
            "/masuk", data={"nama": NAME, "sandi": PASSWORD}, follow_redirects=False
        )

    assert "secure" in answer.headers["set-cookie"].lower()


@pytest.mark.parametrize(
    ("name", "password"),
    [(NAME, "salah sekali"), ("Siapa", PASSWORD), ("", ""), (NAME, "x" * 9_000)],
)
def test_whoever_does_not_stays_outside(visitor: TestClient, name: str, password: str) -> None:
    assert log_in(visitor, name, password) in {403, 413}
    assert visitor.get("/").status_code == 303


def test_the_refusal_says_what_to_do_and_keeps_the_name(visitor: TestClient) -> None:
    answer = visitor.post("/masuk", data={"nama": NAME, "sandi": "salah"})

    assert "Nama atau kata sandi belum cocok." in answer.text
    assert f'value="{NAME}"' in answer.text


def test_the_password_is_kept_as_no_one_can_read_it(visitor: TestClient, hub: Hub) -> None:
    log_in(visitor)

    kept = repr(all_rows(hub)["staff_user"]) + repr(all_rows(hub)["staff_session"])

    assert PASSWORD not in kept
    assert "argon2id" in kept
    assert visitor.cookies["lumbung_hub"] not in kept


def test_a_guesser_is_stopped_and_the_user_may_try_again_later(
    visitor: TestClient, clock: AClock
) -> None:
    for _ in range(LOGINS_OF_A_USER.failures):
        log_in(visitor, NAME, "tebakan")

    stopped = visitor.post("/masuk", data={"nama": NAME, "sandi": PASSWORD})

    assert stopped.status_code == 429
    assert "Coba lagi" in stopped.text
    clock.move(seconds=int(stopped.headers["retry-after"]))
    assert log_in(visitor) == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://jahat.example"},
        {"origin": "null"},
    ],
)
def test_a_form_of_another_site_is_refused(visitor: TestClient, headers: dict[str, str]) -> None:
    assert log_in(visitor, **headers) == 403
    assert visitor.get("/").status_code == 303


def test_our_own_form_is_taken(visitor: TestClient) -> None:
    assert log_in(visitor, origin="http://hub", **{"sec-fetch-site": "same-origin"}) == 303


def test_logging_out_needs_the_forms_own_token(visitor: TestClient) -> None:
    log_in(visitor)
    token = form_token(visitor)

    forged = visitor.post("/keluar", data={"token": "0" * 64})
    still_in = visitor.get("/").status_code
    done = visitor.post("/keluar", data={"token": token})

    assert (forged.status_code, still_in) == (403, 200)
    assert (done.status_code, done.headers["location"]) == (303, "/masuk")
    assert visitor.get("/").status_code == 303


def test_a_cookie_is_worth_nothing_after_logging_out(visitor: TestClient) -> None:
    log_in(visitor)
    kept = visitor.cookies["lumbung_hub"]
    visitor.post("/keluar", data={"token": form_token(visitor)})

    visitor.cookies.set("lumbung_hub", kept)

    assert visitor.get("/").status_code == 303


def test_a_login_ends_with_the_working_day(visitor: TestClient, clock: AClock) -> None:
    log_in(visitor)

    clock.move(seconds=SESSION_HOURS * 3_600)

    assert visitor.get("/").status_code == 303


def test_a_user_who_is_removed_is_out_at_once(visitor: TestClient, hub: Hub) -> None:
    log_in(visitor)

    remove_user(hub, NAME)

    assert visitor.get("/").status_code == 303
    assert log_in(visitor) == 403


@pytest.mark.parametrize(
    ("name", "password"),
    [(NAME, PASSWORD), ("", PASSWORD), ("Budi", "pendek"), ("B\x00", PASSWORD)],
)
def test_users_need_a_name_of_their_own_and_a_long_password(
    hub: Hub, name: str, password: str
) -> None:
    add_user(hub, NAME, PASSWORD)

    with pytest.raises(UserRefused):
        add_user(hub, name, password)


def test_nobody_is_removed_by_mistake(hub: Hub) -> None:
    with pytest.raises(UnknownUser):
        remove_user(hub, NAME)


def test_pages_load_nothing_from_elsewhere_and_are_not_kept(visitor: TestClient) -> None:
    log_in(visitor)

    answer = visitor.get("/")

    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert "http://" not in answer.text.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert "https://" not in answer.text
    assert "<script" not in answer.text
