"""Packed JSON: it comes back as it was, is small, and what was packed once can be unpacked for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.record.deriving.lines import encode
from dateline.record.keeping.packing import pack_text, unpack_text


@given(st.text())
def test_every_text_comes_back(text):
    assert unpack_text(pack_text(text)) == text


def test_the_line_of_an_entry_takes_a_third(write, recorded):
    w = write("Vesna Ilic met Tomas Brandt in Novi Sad.", outlet="The Courier")
    w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-02", place="Novi Sad")
    (entry,) = recorded(w.reading()).entries()
    line = encode(entry).decode()
    assert len(pack_text(line)) < len(line) / 3


def test_what_the_first_dictionary_packed_is_unpacked():
    packed = bytes.fromhex("01c395f20c0c8d8c4d4ccdcc2d2c1393884e8518ddb35a00")
    line = '{"type":"entry","id":"e-0123456789ab","kind":"event","event_type":"ASSAULT","status":"planned"}'
    assert unpack_text(packed) == line


@pytest.mark.parametrize("data", [b"", b"\x00abc", b"\x01\xff\xff", b"\xfe"])
def test_what_is_not_packed_is_refused(data):
    with pytest.raises(ValueError, match="cannot be unpacked"):
        unpack_text(data)
