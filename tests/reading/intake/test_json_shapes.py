"""JSON of other makers: ninjs of three versions, JSON-LD, and what scrapers and interfaces write."""

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.reading.intake import open_source
from dateline.values.report import Failure, Original

HTML = "<p>A ferry sank off Elbo on Monday.</p><p>Nobody was hurt.</p>"
TEXT = "A ferry sank off Elbo on Monday.\n\nNobody was hurt."


def read(tmp_path: Path, value: Any, name: str = "a.json") -> list[Original | Failure]:
    path = tmp_path / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return list(open_source(str(path)))


def resolve(value: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value[step.replace("~1", "/").replace("~0", "~")]
    return value


NINJS1 = {
    "uri": "http://wire.example/item/17", "type": "text", "versioncreated": "2021-09-14T17:11:00Z",
    "firstcreated": "2021-09-14T15:41:00Z", "headline": "Ferry sinks", "byline": "Jane Roe", "located": "Elbo",
    "language": "en", "provider": "Elbo Wire", "body_html": HTML, "body_text": TEXT, "pubstatus": "usable",
    "description_text": "Short.", "altids": {"original": "x17"},
}  # fmt: skip
NINJS2 = {
    "uri": "urn:wire:17", "standard": {"name": "ninjs", "version": "2.1"}, "versioncreated": "2021-09-14T15:41:00Z",
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry <em>sinks</em>"}],
    "bodies": [
        {"role": "summary", "contenttype": "text/html", "value": "<p>Short, and yet not so short.</p>" * 9},
        {"role": "main", "contenttype": "text/html", "value": HTML},
    ],
    "byline": "Jane Roe", "infosources": [{"name": "Elbo Wire"}],
}  # fmt: skip
NINJS3 = {
    "uri": "urn:wire:17", "versionCreated": "2021-09-14T17:11:00Z", "firstCreated": "2021-09-14T15:41:00Z",
    "headlines": [{"value": "Ferry sinks"}], "bodies": [{"contentType": "text/plain", "value": TEXT}],
    "infoSources": [{"name": "Elbo Wire"}], "byline": "Jane Roe",
}  # fmt: skip


@pytest.mark.parametrize("item", [NINJS1, NINJS2, NINJS3])
def test_ninjs_of_each_version(item: dict[str, Any], tmp_path: Path) -> None:
    for value, where in ((item, "a.json"), ([item, item], "b.json"), ({"items": [item]}, "c.json")):
        for original in read(tmp_path, value, where):
            assert isinstance(original, Original)
            assert original.container is not None
            assert resolve(value, original.container["pointer"]) == original.text
            assert original.text in (HTML, TEXT)
            assert original.kind == ("entry" if original.text == HTML else "text")
            assert original.given.headline == "Ferry sinks"
            assert (original.meta["published"], original.meta["byline"]) == ("2021-09-14T15:41:00Z", "Jane Roe")
            assert "Elbo Wire" in (original.given.outlet, original.meta.get("outlet"))
    lines = tmp_path / "d.jsonl"
    lines.write_text(json.dumps(item) + "\n" + json.dumps(item) + "\n")
    assert [o.line for o in open_source(str(lines))] == [1, 2]


def test_an_item_of_a_picture_is_a_failure(tmp_path: Path) -> None:
    (failure,) = read(tmp_path, {k: v for k, v in NINJS1.items() if not k.startswith("body")} | {"type": "picture"})
    assert isinstance(failure, Failure)
    assert failure.code == "empty"


ARTICLE = {
    "@context": "https://schema.org", "@type": "NewsArticle", "articleBody": TEXT,
    "headline": "Ferry sinks &amp; rises",
    "datePublished": "2021-09-14T15:41:00Z", "dateModified": "2021-09-14T17:11:00Z", "inLanguage": "en",
    "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Ana Lima"}],
    "publisher": {"@type": "Organization", "name": "Elbo Post"}, "mainEntityOfPage": {"@id": "https://elbo.example/1"},
}  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE, [ARTICLE], {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, ARTICLE]},
        ARTICLE | {"@type": ["ReportageNewsArticle", "Article"]}, ARTICLE | {"@type": "http://schema.org/NewsArticle"},
    ],
)  # fmt: skip
def test_json_ld_in_a_file(value: Any, tmp_path: Path) -> None:
    (original,) = read(tmp_path, value)
    assert isinstance(original, Original)
    assert (original.kind, original.text, original.given.headline) == ("text", TEXT, "Ferry sinks & rises")
    assert original.container is not None
    assert resolve(value, original.container["pointer"]) == TEXT
    said = {**original.meta, "outlet": original.given.outlet or original.meta.get("outlet")}
    assert said == {
        "published": "2021-09-14T15:41:00Z", "updated": "2021-09-14T17:11:00Z", "outlet": "Elbo Post", "language": "en",
        "byline": "Jane Roe, Ana Lima", "uri": "https://elbo.example/1",
    }  # fmt: skip


NEWS_PLEASE = {
    "authors": ["Jane Roe"], "date_download": "2021-10-01 00:00:00", "date_publish": "2021-09-14 15:41:00",
    "date_modify": None, "description": "Short.", "language": "en", "maintext": TEXT, "source_domain": "elbo.example",
    "title": "Ferry sinks", "url": "https://elbo.example/1",
}  # fmt: skip
NEWSAPI = {
    "status": "ok", "articles": [{"source": {"id": None, "name": "Elbo Post"}, "author": "Jane Roe",
    "title": "Ferry sinks", "url": "https://elbo.example/1", "publishedAt": "2021-09-14T15:41:00Z", "content": TEXT}],
}  # fmt: skip
HIT = {
    "_id": "x",
    "_source": {"headline": "Ferry sinks", "body": TEXT, "date": "2021-09-14", "url": "https://elbo.example/1"},
}
GUARDIAN = {
    "response": {"results": [{"webTitle": "x", "webUrl": "https://elbo.example/1", "webPublicationDate":
    "2021-09-14T15:41:00Z", "fields": {"headline": "Ferry sinks", "body": HTML}}]},
}  # fmt: skip
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1", "title": "Elbo Post", "items": [{"id": "1", "title": "Ferry sinks",
    "url": "https://elbo.example/1", "date_published": "2021-09-14T15:41:00Z", "content_html": HTML}],
}  # fmt: skip


@pytest.mark.parametrize(
    "value", [NEWS_PLEASE, NEWSAPI, HIT, {"hits": {"hits": [HIT]}}, GUARDIAN, JSON_FEED, [NEWS_PLEASE, NEWS_PLEASE]]
)
def test_what_scrapers_and_interfaces_write(value: Any, tmp_path: Path) -> None:
    for original in read(tmp_path, value):
        assert isinstance(original, Original)
        assert original.container is not None
        assert resolve(value, original.container["pointer"]) == original.text
        assert original.text in (HTML, TEXT)
        assert original.given.headline == "Ferry sinks"
        assert original.meta["published"].startswith("2021-09-14")
        assert original.meta["uri"] == "https://elbo.example/1"


def test_the_contracts_keys_come_first(tmp_path: Path) -> None:
    record = {
        **NEWS_PLEASE,
        "text": "It rained.",
        "headline": "Rain",
        "published": "2020-01-02",
        "outlet": "The Courier",
    }
    (original,) = read(tmp_path, record)
    assert isinstance(original, Original)
    assert (original.text, original.kind) == ("It rained.", "text")
    assert original.given.headline == "Rain"
    assert (original.given.published, original.given.outlet) == ("2020-01-02", "The Courier")
    assert "published" not in original.meta


@pytest.mark.parametrize("value", [[], {}, 7, "text", [1, 2], {"a": {"b": {"c": [[]]}}}, [[[[[[[]]]]]]], None])
def test_other_json_is_text_or_a_failure(value: Any, tmp_path: Path) -> None:
    for found in read(tmp_path, value):
        assert isinstance(found, Failure) or found.kind == "text"


def test_deep_nesting_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for start in ('{"data":', '{"_source":', "[", '{"@graph":['):
        path.write_text(start * 100_000)
        assert len(list(open_source(str(path)))) == 1
        path.write_text(
            start * 200
            + '{"content": "It rained all day."}'
            + ("]}" if "[{" in start[::-1] else {"[": "]"}.get(start, "}")) * 200
        )
        assert len(list(open_source(str(path)))) == 1


def test_lines_are_told_though_the_first_is_long(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("\n".join(json.dumps({"text": "It rained. " * 20_000, "id": k}) for k in "ab"))
    assert [o.given.id for o in open_source(str(path)) if isinstance(o, Original)] == ["a", "b"]


def test_values_that_a_database_wraps(tmp_path: Path) -> None:
    for moment in ({"$date": "2023-08-08T01:10:00Z"}, {"$date": {"$numberLong": "1691457000000"}}):
        (found,) = read(tmp_path, {"_id": {"$oid": "5f"}, "date": moment, "body": TEXT})
        assert isinstance(found, Original)
        assert found.meta["published"] == "2023-08-08T01:10:00Z"
