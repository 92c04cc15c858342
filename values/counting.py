"""What is said about a count of stock (opname)."""

from enum import StrEnum


class Counter(StrEnum):
    """Whose word it is; the first two do not see each other's."""

    FIRST = "first"  # penghitung pertama
    SECOND = "second"  # penghitung kedua
    DECIDER = "decider"  # penentu, where the first two differ


class CountChoice(StrEnum):
    """How the items of a count were chosen."""

    CATEGORY = "category"
    LIST = "list"  # one by one
    CYCLE = "cycle"  # giliran hitung: what the plan says is due
    TO_COUNT = "to_count"  # perlu dihitung: sold although the book did not have it
    ALL = "all"


class CountState(StrEnum):
    """How far a count has come."""

    OPEN = "open"  # sedang dihitung
    FINISHED = "finished"  # selesai dihitung, waits for approval
    APPROVED = "approved"  # disetujui
    GIVEN_UP = "given_up"  # dibatalkan


class DifferenceReason(StrEnum):
    """Why what was counted is not what the book says (selisih)."""

    LOST = "lost"  # hilang
    DAMAGED = "damaged"  # rusak
    EXPIRED = "expired"  # kedaluwarsa
    OWN_USE = "own_use"  # dipakai sendiri
    FOUND = "found"  # ditemukan
    MISRECORDED = "misrecorded"  # salah catat, which is said in words
    COUNT_AGAIN = "count_again"  # hitung ulang: nothing is posted of it
