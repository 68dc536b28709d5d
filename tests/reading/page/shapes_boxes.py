"""More pages: old markup, boxes, prompts, players and other stories in and around an article."""

# ruff: noqa: E501 (markup stands as a page has it)

from tests.reading.page.shaping import Made, Told, around, e, ps, shape
from tests.reading.page.stories import COMMENTS, TEASERS


@shape
def center_font_paragraphs(t: Told) -> Made:
    return around(
        "<center><table width=80%><tr><td align=left>"
        + "".join(f"<p align=justify><font face=Arial size=2>{e(p)}</font></p>" for p in t.paragraphs)
        + "</td></tr></table></center>",
        t,
    ), t.paragraphs


@shape
def dl_story(t: Told) -> Made:
    return around("<dl>" + "".join(f"<dd>{e(p)}</dd>" for p in t.paragraphs) + "</dl>", t), t.paragraphs


@shape
def list_story(t: Told) -> Made:
    return around(
        "<div class=body><ol>" + "".join(f"<li>{e(p)}</li>" for p in t.paragraphs) + "</ol></div>", t
    ), t.paragraphs


@shape
def infobox_float(t: Told) -> Made:
    box = "<table class='infobox'><tr><th>Length</th><td>1,240 km</td></tr><tr><th>States</th><td>4</td></tr></table>"
    return around(f"<article>{ps(t.paragraphs[:2])}{box}{ps(t.paragraphs[2:])}</article>", t), t.paragraphs


@shape
def video_transcript_box(t: Told) -> Made:
    v = "<div class='video-player'><video src=x></video><div class='video-title'>Watch: the harbour from above</div><div class='duration'>02:14</div></div>"
    return around(f"<div class='post'>{v}{ps(t.paragraphs)}</div>", t), t.paragraphs


@shape
def next_data(t: Told) -> Made:
    s = '<script id="__NEXT_DATA__" type="application/json">{"props":{"x":"' + "lorem " * 3000 + '"}}</script>'
    return around(
        f"<div id='__next'><main><div>{''.join(f'<div data-component=text-block><p>{e(p)}</p></div>' for p in t.paragraphs)}</main></div></div>{s}",
        t,
    ), t.paragraphs


@shape
def opinions_in_front(t: Told) -> Made:
    side = (
        "<div class='col-3'><h3>Opinion</h3>"
        + "".join(
            f"<div><h4><a href=x>{e(x)}</a></h4><p>{e(c)}</p></div>"
            for x, c in zip(TEASERS[:4], COMMENTS[:4], strict=True)
        )
        + "</div>"
    )
    return around(f"<div class='row'>{side}<div class='col-9'>{ps(t.paragraphs)}</div></div>", t), t.paragraphs


@shape
def disqus_like(t: Told) -> Made:
    c = "".join(
        f"<div class='post-body'><span class='nick'>anna{k}</span><p>{e(x)}</p><span>12 likes</span></div>"
        for k, x in enumerate(COMMENTS * 3)
    )
    return around(f"<div class='x'>{ps(t.paragraphs)}</div><div id='disqus_thread'>{c}</div>", t), t.paragraphs


@shape
def readers_letters(t: Told) -> Made:
    c = "".join(f"<p><b>Reader {k} writes:</b> {e(x)}</p>" for k, x in enumerate(COMMENTS))
    return around(
        f"<div class='text'>{ps(t.paragraphs)}</div><div class='letters'><h2>Comments (6)</h2>{c}</div>", t
    ), t.paragraphs


@shape
def br_in_p_all(t: Told) -> Made:
    return around("<p>" + "<br/><br/>".join(map(e, t.paragraphs)) + "</p>", t), t.paragraphs


@shape
def span_only(t: Told) -> Made:
    return around("".join(f"<span>{e(p)}</span><br><br>" for p in t.paragraphs), t), t.paragraphs


@shape
def text_in_body(t: Told) -> Made:
    return f"<html><head><title>{e(t.headline)}</title></head><body><h1>{e(t.headline)}</h1>" + "\n<p>\n".join(
        map(e, t.paragraphs)
    ) + "</body></html>", t.paragraphs


@shape
def article_in_form(t: Told) -> Made:
    return around(
        f"<form id='aspnetForm' method=post><input type=hidden name=__VIEWSTATE value={'A' * 4000}><div class='ctl00'>{ps(t.paragraphs)}</div></form>",
        t,
    ), t.paragraphs


@shape
def dateline_span(t: Told) -> Made:
    return around(
        f"<article><p><span class='dateline'>VEYRA — </span>{e(t.paragraphs[0])}</p>{ps(t.paragraphs[1:])}</article>", t
    ), [f"VEYRA — {t.paragraphs[0]}", *t.paragraphs[1:]]


@shape
def correction_note(t: Told) -> Made:
    return around(
        f"<article>{ps(t.paragraphs)}<p><em>This article was amended on 5 May 2024 to correct the name of the ship.</em></p></article>",
        t,
    ), t.paragraphs


@shape
def donation_box(t: Told) -> Made:
    d = "<div class='epic'><h3>Since you’re here</h3><p>We have a small favour to ask. More people are reading our work than ever, and we keep it free for all of them. Support us from as little as one crown.</p><a href=/support>Support us</a></div>"
    return around(f"<article>{ps(t.paragraphs)}{d}</article>", t), t.paragraphs


@shape
def previous_next(t: Told) -> Made:
    n = f"<div class='pn'><div>Previous article <a href=x>{TEASERS[0]}</a></div><div>Next article <a href=y>{TEASERS[1]}</a></div></div>"
    return around(f"<article>{ps(t.paragraphs)}</article>{n}", t), t.paragraphs


@shape
def shadow_caption_div(t: Told) -> Made:
    f = f"<div class='wp-caption'><img src=x><p class='wp-caption-text'>{e(t.captions[0])}</p></div>"
    return around(f"<div class='entry'>{ps(t.paragraphs[:1])}{f}{ps(t.paragraphs[1:])}</div>", t), t.paragraphs


@shape
def figure_in_paragraph(t: Told) -> Made:
    f = f"<p><img src=x><br><small>{e(t.captions[1])} Photo: Ana Lima</small></p>"
    return around(f"<div class='entry'>{ps(t.paragraphs[:2])}{f}{ps(t.paragraphs[2:])}</div>", t), t.paragraphs


@shape
def ad_iframes(t: Told) -> Made:
    return around(
        "<article>"
        + "".join(
            f"<p>{e(p)}</p><div class='ad'><iframe src=x></iframe><span>Article continues below</span></div>"
            for p in t.paragraphs
        )
        + "</article>",
        t,
    ), t.paragraphs


@shape
def cards_of_the_storys_make(t: Told) -> Made:
    c = "".join(
        f"<div class='item'><h2><a href=x>{e(x)}</a></h2><p>{e(y)}</p><span>3 May</span></div>"
        for x, y in zip(TEASERS * 2, COMMENTS * 2, strict=True)
    )
    return around(f"<div class='item main'>{ps(t.paragraphs)}</div><div class='list'>{c}</div>", t), t.paragraphs


@shape
def subscribe_overlay_after_two(t: Told) -> Made:
    o = "<div class='tp-modal'><div>You have read 3 of 3 free articles</div><div>Start your trial today and get full access to all of our reporting, newsletters and puzzles.</div><button>Start</button></div>"
    return around(
        f"<article>{ps(t.paragraphs[:2])}</article>{o}<article>{ps(t.paragraphs[2:])}</article>", t
    ), t.paragraphs


@shape
def quiz_end(t: Told) -> Made:
    return around(
        f"<article>{ps(t.paragraphs)}<div class='c9'><p>How well do you know the news?</p><ul><li><a href=q>Take this week’s quiz</a></li></ul></div></article>",
        t,
    ), t.paragraphs


@shape
def translation_notice(t: Told) -> Made:
    return around(
        f"<div lang=en class='textblock'><p class='langs'>Read this in <a href=fr>Français</a>, <a href=de>Deutsch</a>, <a href=es>Español</a></p>{ps(t.paragraphs)}</div>",
        t,
    ), t.paragraphs
