"""Pictures of the hub's own pages, taken by a browser that logs in as its staff does."""

from desktop_app.demo.browser import Browser, NoBrowserError
from desktop_app.demo.captions import CAPTIONS
from desktop_app.demo.pictures import Album
from desktop_app.demo.village import OFFICER, PASSWORD, Village

_WIDTH, _HEIGHT = 1366, 768


def take_hub_pictures(village: Village, album: Album) -> list[str]:
    """Log in and take pictures; where no browser is installed, return a remark that says so."""
    address = f"http://127.0.0.1:{village.hub.port}"
    try:
        with Browser(_WIDTH, _HEIGHT) as browser:
            browser.open(f"{address}/masuk")
            browser.type("input[name=nama]", OFFICER)
            browser.type("input[name=sandi]", PASSWORD)
            browser.click("button.primary")
            for name, path in (
                ("hub-ringkasan", "/"),
                ("hub-koperasi", f"/koperasi/{village.cooperative_id}"),
            ):
                browser.open(address + path)
                file = album.next_path(name)
                browser.take_picture(file)
                album.add(file, CAPTIONS[name])
    except NoBrowserError as missing:
        return [f"No picture of the hub's pages: this computer has no {missing}."]
    return []
