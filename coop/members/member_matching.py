"""Finding the member that a row of a list means.

By NIK, then by number, then by name: a name with the same birth date is one person, a name alone is
where nothing else speaks against it. Whoever stands twice in the list is taken once.
"""

from coop.facts.members import MemberRecord
from coop.members.known_members import KnownMembers
from coop.members.list_columns import MemberColumn
from coop.members.list_remarks import MemberRemarkKind
from coop.members.list_rows import MemberListRow
from coop.word_search.folding import folded
from values.identity import MemberId

_K = MemberRemarkKind
_C = MemberColumn


class MemberMatching:
    """The members whom the rows read so far are about."""

    def __init__(self, known: KnownMembers) -> None:
        self._known = known
        self._row_of: dict[object, int] = {}

    def match(self, row: MemberListRow) -> MemberRecord | None:
        """Find whom `row` means; None for a new member. A row that cannot be placed is refused."""
        if self._is_double(row):
            return None
        member_id = self._by_nik_or_number(row)
        if member_id is None and not row.is_refused:
            member_id = self._by_name(row)
        if row.is_refused or self._is_double(row, member_id):
            return None
        for key in (*_keys(row), member_id):
            self._row_of[key] = row.number
        return self._known.members[member_id] if member_id else None

    def _is_double(self, row: MemberListRow, member_id: MemberId | None = None) -> bool:
        keys = [member_id] if member_id else _keys(row)
        earlier = next((self._row_of[key] for key in keys if key in self._row_of), None)
        if earlier is not None:
            row.remark(_K.DOUBLE_OF_ROW, row=earlier)
        return earlier is not None

    def _by_nik_or_number(self, row: MemberListRow) -> MemberId | None:
        with_nik = self._known.by_nik.get(row.nik)
        with_number = self._known.by_number.get(folded(row.text(_C.NUMBER)))
        if with_number is None or with_number == with_nik:
            return with_nik
        owner = self._known.members[with_number]
        is_other_person = owner.nik and row.nik and owner.nik != row.nik
        is_other_name = folded(owner.full_name) != folded(row.full_name)
        if with_nik is not None or (is_other_person and is_other_name):
            row.remark(_K.NUMBER_OF_OTHER, _C.NUMBER, owner.full_name)
            return None
        return with_number

    def _by_name(self, row: MemberListRow) -> MemberId | None:
        named = self._known.by_name.get(folded(row.full_name), ())
        free = [one for one in named if one not in self._row_of]
        sure = [one for one in free if self._is_born_alike(row, one)]
        likely = [one for one in free if self._nothing_speaks_against(row, one)]
        fitting = sure or likely
        if len(fitting) > 1:
            row.remark(_K.SEVERAL_FIT, _C.FULL_NAME, row.full_name)
            return None
        if named and not sure:
            row.remark(_K.SAME_NAME, _C.FULL_NAME, row.full_name)
        return fitting[0] if fitting else None

    def _is_born_alike(self, row: MemberListRow, member_id: MemberId) -> bool:
        member = self._known.members[member_id]
        return row.birth_date is not None and row.birth_date == member.birth_date

    def _nothing_speaks_against(self, row: MemberListRow, member_id: MemberId) -> bool:
        member = self._known.members[member_id]
        return not (
            row.text(_C.NUMBER)
            or (row.nik and member.nik)
            or (row.birth_date and member.birth_date)
        )


def _keys(row: MemberListRow) -> list[object]:
    """Return what nobody else in a list has."""
    keys: list[object] = []
    if row.nik:
        keys.append(("nik", row.nik))
    if number := folded(row.text(_C.NUMBER)):
        keys.append(("number", number))
    if row.birth_date and not row.nik:
        keys.append(("born", folded(row.full_name), row.birth_date))
    return keys
