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
_DICTIONARIES = {1: _FIRST}
_NEWEST = 1


def pack_text(text: str) -> bytes:
    """A JSON text, small."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _DICTIONARIES[_NEWEST])
    return bytes([_NEWEST]) + deflate.compress(text.encode()) + deflate.flush()


def unpack_text(data: bytes) -> str:
    """ValueError where the bytes are not what `pack_text` gives."""
    try:
        return zlib.decompressobj(-15, _DICTIONARIES[data[0]]).decompress(data[1:]).decode()
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
