"""The hub's pages in a real browser, on a desk and on a telephone."""

import os
from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome, ChromeOptions, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from hub.cooperatives import NAME_LENGTH_MAX
from hub.opened_hub import Hub, microseconds_now
from hub.staff import add_user
from tests.hub.acts import a_line, a_return, a_sale, an_item, items
from tests.hub.builders import AClock, a_batch_fact, a_village
from tests.hub.test_serving import Serving, serving
from tests.hub.untested import browser_programs
from values.instant import day_number

pytestmark = pytest.mark.browser

DESK, TELEPHONE = (1366, 768), (360, 740)
SIZES = pytest.mark.parametrize("size", [DESK, TELEPHONE], ids=["desk", "telephone"])
PASSWORD = "beras sembilan kilo"
SECONDS_MAX = 20
LONG_NAME = "Sumbermulyo Bambanglipuro Sejahtera Bersama Makmur Sentosa Abadi Kapanewon"
LINKS = ["/", "/koperasi", "/penjualan", "/stok", "/periksa"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Give a browser without a window."""
    programs = browser_programs()
    assert programs is not None, "collected only where a browser is installed"
    options = ChromeOptions()
    options.binary_location = str(programs[0])
    for argument in ("--headless=new", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # Its sandbox refuses root.
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = Chrome(options, Service(str(programs[1])))
    yield browser
    browser.quit()


@pytest.fixture
def served(database_url: str, hub: Hub, clock: AClock) -> Iterator[Serving]:
    """Give a running hub with a village that sold, took back, and sent what nobody knows."""
    clock.microseconds = microseconds_now()
    today = day_number(hub.today())
    village = a_village(hub, "KDMP Karangsari")
    village.stream.record(items(*(an_item(n, f"Barang dengan nama panjang {n}") for n in (1, 2))))
    sold = village.stream.record(a_sale(a_line(1, 3, 1_250_000)), business_date=today)
    village.stream.record(a_return(sold.fact_id, 1, 1_250_000), business_date=today)
    village.stream.add(a_batch_fact("gifts.received", b"{}", business_date=today))
    village.push()
    add_user(hub, "Sri", PASSWORD)
    with serving(database_url) as running:
        yield running


@pytest.fixture
def many(database_url: str, hub: Hub, clock: AClock) -> Iterator[Serving]:
    """Give a running hub of a whole regency, in which every name is as long as a name may be."""
    clock.microseconds = microseconds_now()
    today = day_number(hub.today())
    for number in range(75):
        village = a_village(hub, f"KDMP {number} {LONG_NAME}"[:NAME_LENGTH_MAX])
        village.stream.record(items(an_item(1, f"Minyak goreng sawit {LONG_NAME}")))
        village.stream.record(a_sale(a_line(1, 3, 1_250_000)), business_date=today)
        village.stream.add(a_batch_fact("gifts.received", b"{}", business_date=today))
        village.push()
    add_user(hub, "Sri", PASSWORD)
    with serving(database_url) as running:
        yield running


def show(chromium: Chrome, size: tuple[int, int]) -> None:
    """Give the browser the size of a screen, and nobody's login."""
    width, height = size
    chromium.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == TELEPHONE},
    )
    chromium.delete_all_cookies()


def arrive(chromium: Chrome, by: str, name: str) -> WebElement:
    """Wait for the page that a key sends us to, and return what tells that it is there."""
    waiting = WebDriverWait(chromium, SECONDS_MAX, poll_frequency=0.02)
    return waiting.until(lambda browser: browser.find_element(by, name))


def type_login(chromium: Chrome, password: str) -> None:
    """Type into the fields that the page gives the focus to, once it has done so."""
    arrive(chromium, By.CSS_SELECTOR, "input[name=nama]:focus").send_keys("Sri", Keys.TAB)
    arrive(chromium, By.CSS_SELECTOR, "input[type=password]:focus").send_keys(password, Keys.ENTER)


def log_in(chromium: Chrome, served: Serving) -> None:
    """Log in by keyboard alone."""
    chromium.get(f"{served.address}/")
    type_login(chromium, PASSWORD)
    arrive(chromium, By.TAG_NAME, "nav")


def what_does_not_fit(chromium: Chrome) -> tuple[int, list[str]]:
    """Return by how many pixels the page is too wide, and the words that are cut off."""
    hangs_out, cut = chromium.execute_script(
        "const page = document.documentElement;"
        "const parts = document.querySelectorAll('.pill, .figure, button, nav span, h1, td a');"
        "return [page.scrollWidth - page.clientWidth, [...parts]"
        ".filter(e => e.offsetParent && e.clientWidth && e.scrollWidth > e.clientWidth + 1)"
        ".map(e => e.textContent)]"
    )
    return hangs_out, cut


def complaints(chromium: Chrome) -> list[str]:
    """Return what the browser found wrong with the pages."""
    return [line["message"] for line in chromium.get_log("browser")]  # type: ignore[no-untyped-call]  # Selenium's.


@SIZES
def test_somebody_logs_in_reads_every_page_and_leaves(
    chromium: Chrome, served: Serving, size: tuple[int, int]
) -> None:
    show(chromium, size)
    log_in(chromium, served)
    headings = []

    for link in LINKS:
        chromium.find_element(By.CSS_SELECTOR, f'nav a[href="{link}"]').click()
        arrive(chromium, By.CSS_SELECTOR, f'nav a[href="{link}"][aria-current]')
        headings.append(chromium.find_element(By.TAG_NAME, "h1").text)
    chromium.find_element(By.CSS_SELECTOR, "header button").click()
    arrive(chromium, By.NAME, "sandi")

    assert headings == ["Ringkasan", "Koperasi", "Penjualan", "Stok", "Periksa"]
    assert chromium.current_url == f"{served.address}/masuk"
    assert complaints(chromium) == []


@SIZES
def test_every_page_fits_the_screen_and_nothing_is_cut(
    chromium: Chrome, served: Serving, size: tuple[int, int]
) -> None:
    show(chromium, size)
    log_in(chromium, served)

    for address in [*LINKS, "/penjualan?hari=364", "/masuk"]:
        chromium.get(served.address + address)
        assert (address, *what_does_not_fit(chromium)) == (address, 0, [])


@SIZES
def test_a_whole_regency_with_long_names_fits_the_screen(
    chromium: Chrome, many: Serving, size: tuple[int, int]
) -> None:
    show(chromium, size)
    log_in(chromium, many)
    chromium.get(f"{many.address}/koperasi")
    village = chromium.find_element(By.CSS_SELECTOR, "td a").get_attribute("href")
    chromium.get(f"{many.address}/stok")
    thing = chromium.find_element(By.CSS_SELECTOR, "td a").get_attribute("href")
    assert village is not None
    assert thing is not None

    for address in [*(many.address + link for link in LINKS), village, thing]:
        chromium.get(address)
        assert (address, *what_does_not_fit(chromium)) == (address, 0, [])


@SIZES
def test_the_chart_that_fits_is_the_one_that_shows(
    chromium: Chrome, served: Serving, size: tuple[int, int]
) -> None:
    show(chromium, size)
    log_in(chromium, served)

    shown = [
        chart.get_attribute("class")
        for chart in chromium.find_elements(By.CSS_SELECTOR, "svg.chart")
        if chart.is_displayed()
    ]

    assert shown == ["chart desk" if size == DESK else "chart telephone"]


def test_letters_are_the_hubs_own_and_large_enough(chromium: Chrome, served: Serving) -> None:
    show(chromium, DESK)
    log_in(chromium, served)

    sizes = chromium.execute_script(
        "await document.fonts.ready;"
        "return [...document.querySelectorAll('main *, nav span, header *')]"
        ".filter(e => e.offsetParent && e.childNodes.length && e.textContent.trim())"
        ".map(e => parseFloat(getComputedStyle(e).fontSize))"
    )

    assert chromium.execute_script("return document.fonts.check('15px \"IBM Plex Sans\"')")
    assert min(sizes) >= 13


def test_a_wrong_password_is_answered_in_place(chromium: Chrome, served: Serving) -> None:
    show(chromium, DESK)
    chromium.get(f"{served.address}/masuk")

    type_login(chromium, "salah")

    note = arrive(chromium, By.CSS_SELECTOR, "[role=alert]")
    assert note.text.startswith("Nama atau kata sandi belum cocok.")
    assert chromium.find_element(By.NAME, "nama").get_attribute("value") == "Sri"


def test_from_the_list_to_a_village_and_its_stock(chromium: Chrome, served: Serving) -> None:
    show(chromium, DESK)
    log_in(chromium, served)

    chromium.get(f"{served.address}/koperasi")
    chromium.find_element(By.LINK_TEXT, "KDMP Karangsari").click()
    chromium.find_element(By.NAME, "cari").send_keys("panjang 1", Keys.ENTER)
    arrive(chromium, By.CSS_SELECTOR, 'input[name=cari][value="panjang 1"]')

    rows = chromium.find_elements(By.CSS_SELECTOR, "section:last-of-type tbody tr")
    assert [" ".join(row.text.split()) for row in rows] == [
        "Barang dengan nama panjang 1 \N{MINUS SIGN}2 pcs Stok minus"
    ]
