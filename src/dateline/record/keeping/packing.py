"""Columns that hold the JSON of findings and lines, kept small: deflated beside words that such JSON repeats.

What is packed begins with the number of the dictionary that unpacks it. A dictionary never changes; a better one gets
the next number.
"""

import zlib
from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy.types import TypeDecorator

# as zlib wants it: the longest and most frequent stretches last
_FIRST = (
    b'"basis":"apposition","basis":"possessor","basis":"headline","basis":"antecedent","basis":"coordination",'
    b'"precision":"admin1","precision":"admin2","precision":"exact","precision":"country","basis":"document"}'
    b'"contexts":["military"],["human_rights"],["legislative"],["diplomatic"],["election"],["legal"],'
    b'"measure":"wounded","measure":"arrested","measure":"killed","measure":"people","scope":"cumulative","standing",'
    b'"type":"AGREE","type":"SUPPORT","type":"COOPERATE","type":"AID","type":"CONCEDE","type":"RETREAT","type":"REQUEST",'
    b'"type":"ACCUSE","type":"REJECT","type":"THREATEN","type":"PROTEST","type":"SANCTION","type":"MOBILIZE",'
    b'"type":"COERCE","type":"ASSAULT","type":"CONSULT","modality":"planned","modality":"hypothetical",'
    b'"modality":"demanded","modality":"possible","tense":"present","tense":"future","historical":true,'
    b'"auxiliary":["historical"],"auxiliary":["future"],"auxiliary":["hypothetical"],"auxiliary":["negation"],'
    b'"polarity":"negative","attribution_basis":"clause","attribution_basis":"discourse","status":"planned",'
    b'"status":"possible","status":"ongoing","status":"denied","manner":"direct","manner":"mixed","manner":"indirect",'
    b'"kind":"partial","kind":"near","kind":"common_origin","direction":"inferred","retained":0.,"blocks":[[],'
    b'{"type":"copy","report":"","of":"","origin":"runs of 5 words shared, of the report\'s own"}'
    b'{"type":"conflict","id":"c-","entry":"e-","kind":"date","measure":null,"relation":"contradiction","refinement",'
    b'"update","values":[{"value":"20","findings":["/e:"],"reports":[""],"sources":[],"first_published":"20'
    b'-01T00:00:00Z"},{"value":null}],"state":"open","settled_by":null}'
    b'"time":{"earliest":"20","latest":"20-31","granularity":"day","basis":"clause","findings":["/e:"]},'
    b'"place":{"name":"","country":"","admin1":null,"lat":,"lon":,"radius_km":5.0,"precision":"exact","basis":"clause",'
    b'"places":["p:"]},"figures":[{"measure":"killed","of":"people","low":,"high":,"unit":"person","scope":"incident",'
    b'"as_of":"20","findings":["/f:"]}],{"id":"f:","start":,"end":,"text":"","low":1.0,"high":null,"approximate":false,'
    b'"unit":"person","measure":null,"scope":"incident","of":{"start":,"end":,"text":"people","name":"people",'
    b'"entity":"x:","country":null,"sector":"CVL","basis":"argument"},"event":"e:","according_to":["s:"],'
    b'"derived_from":[],"replaces":null,"confidence":0.9}{"id":"s:","sources":[{"start":,"end":,"text":"","name":"",'
    b'"entity":"person:","country":"USA","sector":"GOV","basis":"argument"}],"cue":{"start":,"end":,"text":"said"},'
    b'"content":[{"start":,"end":,"text":""}],"addressees":[],"manner":"indirect","medium":null,"within":null,'
    b'"polarity":"positive","modality":"asserted","about":["x:","country:"],"event":null,"confidence":0.95}'
    b'{"id":"e:","trigger":{"start":,"end":,"text":""},"type":"ASSAULT","mode":null,"contexts":[],"cameo":"190",'
    b'"actors":[{"start":,"end":,"text":"","name":"","entity":"x:","country":null,"sector":null,"basis":"argument"}],'
    b'"recipients":[{"start":,"end":,"text":"","name":"","entity":null,"country":null,"sector":null,"basis":"argument"}],'
    b'"time":{"earliest":null,"latest":"20","granularity":null,"basis":"published","times":[]},"place":null,'
    b'"polarity":"positive","modality":"asserted","tense":"past","historical":false,"auxiliary":[],"according_to":[],'
    b'"attribution_basis":"none","occurrence":"e:","sentence":1,"confidence":0.8}'
    b'{"type":"entry","id":"s-","kind":"statement","event_type":null,"mode":null,"content":"","manner":"indirect",'
    b'"actors":[{"entity":"person:","name":"","country":"","sector":"GOV","findings":["/s:"]}],"recipients":[],'
    b'"time":null,"place":null,"status":"happened","figures":[],"mentions":[["",,,"s:"]],"witnesses":{"reports":1,'
    b'"outlets":1,"independent":1,"groups":[["/s:"]]},"first":{"report":"","published":"20"},"part_of":null,'
    b'"confidence":0.85,"review":"none","redirects":["s-"],"judgements":[]}'
    b'{"type":"entry","id":"e-","kind":"event","event_type":"ASSAULT","mode":null,"content":null,"manner":null,'
    b'"actors":[{"entity":"/x:","name":"","country":null,"sector":null,"findings":["/e:"]}],'
    b'"recipients":[{"entity":null,"name":"","country":null,"sector":null,"findings":["/e:"]}],'
    b'"time":{"earliest":null,"latest":"20","granularity":null,"basis":"none","findings":["/e:"]},"place":null,'
    b'"status":"happened","figures":[],"mentions":[["",,,"e:"]],"witnesses":{"reports":1,"outlets":0,"independent":1,'
    b'"groups":[["/e:"]]},"first":{"report":"","published":"20"},"part_of":null,"confidence":0.8,"review":"none",'
    b'"redirects":[],"judgements":[]}'
)
# beside it what stands around the findings of a reading: the report, mentions, entities, times and places
_OF_READINGS = _FIRST + (
    b'{"file":".txt","line":null,"reader":{"version":"","model":"","knowledge":"","schema":"1"},"report":{"id":"",'
    b'"uri":"https://www.","outlet":"","outlet_country":"","headline":{"start":0,"end":,"text":""},"deck":null,'
    b'"byline":[],"agencies":[],"credits":[],"published":{"start":null,"end":null,"text":null,"value":"20'
    b'T00:00:00+00:00","granularity":"minute","zone":null,"basis":"given"},"updated":null,"dateline":null,'
    b'"blocks":[[0,,"headline"],[,,"body"]],"language":"en","encoding":"utf-8","sha256":"","container":null,"text":"'
    b'","offsets":[[0,0,]]},"sentences":[[0,]],"warnings":[],"conflicts":[]}'
    b'{"id":"t:","start":,"end":,"text":"Tuesday","type":"DATE","value":"XXXX-","earliest":"20","latest":"20",'
    b'"granularity":"day","mod":null,"anchor":"published","anchor_ref":null,"confidence":0.9},'
    b'{"id":"p:","start":,"end":,"text":"","gazetteer_id":"","name":"","lat":,"lon":,"country":"","admin1":"",'
    b'"radius_km":,"precision":"exact","basis":"context","confidence":0.93},'
    b'{"id":"x:","name":"the ","aliases":[],"kind":"ORG","country":null,"sector":null,"other_sectors":[],'
    b'"knowledge":"person:","mentions":["m:","m:"],"basis":"knowledge"},{"id":"country:","name":"","aliases":["",""],'
    b'"kind":"GPE","country":"","sector":"GOV","other_sectors":[],"knowledge":"country:","mentions":["m:"],"basis":"text"},'
    b'{"id":"x:","name":"the ","aliases":[],"kind":"PER","country":null,"sector":null,"other_sectors":[],'
    b'"knowledge":null,"mentions":["m:"],"basis":"text"},'
    b'"kind":"pronoun","type":null,"entities":[]},{"id":"m:","start":,"end":,"text":"the ","kind":"nominal",'
    b'"type":"GROUP","entities":["x:"]},{"id":"m:","start":,"end":,"text":"","kind":"named","type":"GPE",'
    b'"entities":["country:"]},{"id":"m:","start":,"end":,"text":"","kind":"named","type":"PER","entities":["x:"]},'
)
_DICTIONARIES = {1: _FIRST, 2: _OF_READINGS}
_LINES, _READINGS = 1, 2
_PLAIN = 0x78  # the first byte of zlib's own, in which older records keep readings


def pack_text(text: str) -> bytes:
    """A JSON text of a finding or a line, small."""
    return _pack(text.encode(), _LINES)


def pack_reading(data: bytes) -> bytes:
    """The JSON of a whole reading, small."""
    return _pack(data, _READINGS)


def _pack(data: bytes, dictionary: int) -> bytes:
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _DICTIONARIES[dictionary])
    return bytes([dictionary]) + deflate.compress(data) + deflate.flush()


def unpack_text(data: bytes) -> str:
    """ValueError where the bytes are not what `pack_text` gives."""
    return unpack_bytes(data).decode()


def unpack_bytes(data: bytes) -> bytes:
    """ValueError where the bytes are not what was packed."""
    try:
        if data[:1] == bytes([_PLAIN]):
            return zlib.decompress(data)
        return zlib.decompressobj(-15, _DICTIONARIES[data[0]]).decompress(data[1:])
    except (zlib.error, KeyError, IndexError) as error:
        raise ValueError(f"packed JSON that cannot be unpacked: {error}") from error


class Packed(TypeDecorator[str]):
    """A text column that is kept packed."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> bytes | None:
        return None if value is None else pack_text(value)

    def process_result_value(self, value: bytes | None, dialect: Any) -> str | None:
        return None if value is None else unpack_text(value)
