"""How member numbers are written, as the settings have it."""

from pathlib import Path

import pytest

from coop.members.numbering import number_forms
from coop.shop_settings import ShopSettings
from desktop_app.settings import SettingsDamaged, read_settings, write_settings
from values.membership import MemberKind


def test_each_kind_has_a_form_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    write_settings(file, ShopSettings(member_number_form="KDMP/{number:05d}"))

    forms = number_forms(read_settings(file))

    assert forms[MemberKind.FULL].write(7).written == "KDMP/00007"
    assert forms[MemberKind.ASSOCIATE].write(7).written == "LB-0007"


@pytest.mark.parametrize("form", ['"A-"', '"{number}{number}"', "5", '"{number:99d}"'])
def test_a_form_that_is_none_is_told_by_its_name(tmp_path: Path, form: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"member_number_form = {form}\n")

    with pytest.raises(SettingsDamaged, match="member_number_form"):
        read_settings(file)
