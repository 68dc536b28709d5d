"""Pages by how publishing systems, old and new, mark up an article."""

# ruff: noqa: E501 (markup stands as a page has it)

from tests.reading.page.shaping import Made, Told, around, e, ld, ps, shape
from tests.reading.page.stories import TEASERS


@shape
def semantic_article(t: Told) -> Made:
    return around(f"<main><article>{ps(t.paragraphs)}</article></main>", t), t.paragraphs


@shape
def nested_divs(t: Told) -> Made:
    inner = "".join(f"<div class='x{k % 3}'><div><p>{e(p)}</p></div></div>" for k, p in enumerate(t.paragraphs))
    return around(f"<div class='a'><div class='b'><div class='c'>{inner}</div></div></div>", t), t.paragraphs


@shape
def divs_without_paragraphs(t: Told) -> Made:
    return around(f"<div id='story'>{ps(t.paragraphs, 'div')}</div>", t), t.paragraphs


@shape
def spans_in_divs(t: Told) -> Made:
    inner = "".join(f"<div><span style='font-size:14pt'>{e(p)}</span></div>" for p in t.paragraphs)
    return around(f"<div class='content'>{inner}</div>", t), t.paragraphs


@shape
def line_breaks(t: Told) -> Made:
    return around(f"<div class='text'>{'<br><br>'.join(map(e, t.paragraphs))}</div>", t), t.paragraphs


@shape
def line_breaks_with_blanks(t: Told) -> Made:
    inner = "<br />&nbsp;<br />\n".join(map(e, t.paragraphs))
    return around(f"<td><font size=2>{inner}</font></td>", t), t.paragraphs


@shape
def single_breaks(t: Told) -> Made:
    return around(f"<div>{'<br>'.join(map(e, t.paragraphs))}</div>", t), t.paragraphs


@shape
def nineties_table(t: Told) -> Made:
    menu = "<BR>".join(f"<A HREF='{w}.htm'>{w}</A>" for w in ("Front page", "World", "Money", "Letters", "Archive"))
    inner = "\n".join(f"<P>{e(p)}" for p in t.paragraphs)
    return (
        f"<HTML><HEAD><TITLE>{e(t.headline)}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=600 BORDER=0><TR><TD "
        f"WIDTH=120 VALIGN=top>{menu}</TD><TD><FONT FACE=Times SIZE=5><B>{e(t.headline)}</B></FONT>{inner}</TD></TR>"
        "<TR><TD COLSPAN=2><HR><CENTER><A HREF=/>Home</A> | <A HREF=mail.htm>Mail us</A></CENTER></TD></TR></TABLE></BODY></HTML>",
        t.paragraphs,
    )


@shape
def paragraphs_in_cells(t: Told) -> Made:
    rows = "".join(f"<tr><td>&nbsp;</td><td>{e(p)}</td></tr>" for p in t.paragraphs)
    return around(f"<table><tbody>{rows}</tbody></table>", t), t.paragraphs


@shape
def unclosed_paragraphs(t: Told) -> Made:
    return around("<div id=main>" + "\n".join(f"<p>{e(p)}" for p in t.paragraphs) + "</div>", t), t.paragraphs


@shape
def headline_outside(t: Told) -> Made:
    top = f"<div class='hero'><h1>{e(t.headline)}</h1><p class='standfirst'>{e(t.deck)}</p></div>"
    return around(
        f"{top}<div class='columns'><section>{ps(t.paragraphs)}</section></div>", t, heading=False
    ), t.paragraphs


@shape
def wordpress(t: Told) -> Made:
    share = (
        "<div class='sharedaddy'><h3 class='sd-title'>Share this:</h3><ul><li><a href=x>Facebook</a></li></ul></div>"
    )
    body = f"<div class='entry-content'>{ps(t.paragraphs)}{share}</div>"
    related = f"<div class='yarpp-related'><h3>Related posts:</h3><ol>{''.join(f'<li><a href=x>{e(x)}</a></li>' for x in TEASERS)}</ol></div>"
    return around(f"<article id='post-214' class='post type-post tag-news'>{body}{related}</article>", t), t.paragraphs


@shape
def drupal(t: Told) -> Made:
    fields = f"<div class='field field--name-body field--type-text-with-summary'>{ps(t.paragraphs)}</div>"
    terms = "<div class='field field--name-field-tags'><a href=x>Ports</a><a href=y>Kessel</a></div>"
    return around(
        f"<div class='node node--type-article'><div class='node__content'>{fields}{terms}</div></div>", t
    ), t.paragraphs


@shape
def hashed_class_names(t: Told) -> Made:
    inner = "".join(f"<div class='css-1fanzo5'><p class='css-at9mc1 evys1bk0'>{e(p)}</p></div>" for p in t.paragraphs)
    return around(f"<section name='articleBody' class='css-1r7ky0e'>{inner}</section>", t), t.paragraphs


@shape
def amp(t: Told) -> Made:
    ad = "<amp-ad width=300 height=250 type=doubleclick></amp-ad>"
    inner = f"<p>{e(t.paragraphs[0])}</p>{ad}{ps(t.paragraphs[1:])}"
    page = around(f"<amp-sidebar id=s><ul><li>Home</li></ul></amp-sidebar><article>{inner}</article>", t)
    return page.replace("<html lang=en>", "<html ⚡ lang=en>"), t.paragraphs


@shape
def print_page(t: Told) -> Made:
    body = f"<p>Kessel News, printed from www.kesselnews.example</p><hr><h2>{e(t.headline)}</h2>{ps(t.paragraphs)}<hr>"
    return (
        f"<html><head><title>Print: {e(t.headline)}</title></head><body onload='window.print()'>{body}</body></html>",
        t.paragraphs,
    )


@shape
def wikinews(t: Told) -> Made:
    sources = "".join(
        f"<li>Agnes Roe. <a href=x>“{e(x)}”</a> — <i>Kessel News</i>, 4 May 2024</li>" for x in TEASERS[:3]
    )
    body = (
        f"<div id='mw-content-text'><div class='mw-parser-output'><p><b>Tuesday, 4 May 2024</b></p>{ps(t.paragraphs)}"
        f"<h2><span class='mw-headline' id='Sources'>Sources</span></h2><ul>{sources}</ul></div></div>"
        "<div id='catlinks' class='catlinks'>Categories: <ul><li><a href=x>Published</a></li><li><a href=y>May 4</a></li></ul></div>"
    )
    return around(
        f"<div id='content' class='mw-body'><h1 id='firstHeading'>{e(t.headline)}</h1>{body}</div>", t, heading=False
    ), t.paragraphs


@shape
def talking_points(t: Told) -> Made:
    points = [
        "The decision was taken on Tuesday night.",
        "It will cost some three hundred million.",
        "An answer is expected within the month.",
    ]
    body = f"{ps(t.paragraphs[:4])}<ul>{''.join(f'<li>{p}</li>' for p in points)}</ul>{ps(t.paragraphs[4:])}"
    return around(f"<article>{body}</article>", t), [*t.paragraphs[:4], *points, *t.paragraphs[4:]]


@shape
def blockquotes(t: Told) -> Made:
    inner = "".join(
        f"<blockquote><p>{e(p)}</p></blockquote>" if k == 3 else f"<p>{e(p)}</p>" for k, p in enumerate(t.paragraphs)
    )
    return around(f"<article>{inner}</article>", t), t.paragraphs


@shape
def subheads(t: Told) -> Made:
    inner = f"{ps(t.paragraphs[:3])}<h2>What comes next</h2>{ps(t.paragraphs[3:5])}<h2>A question of money</h2>{ps(t.paragraphs[5:])}"
    return around(f"<article>{inner}</article>", t), [
        *t.paragraphs[:3],
        "What comes next",
        *t.paragraphs[3:5],
        "A question of money",
        *t.paragraphs[5:],
    ]


@shape
def body_only_in_json_ld(t: Told) -> Made:
    article = ld(**{"@type": "NewsArticle", "headline": t.headline, "articleBody": "\n\n".join(t.paragraphs)})
    return around(
        "<div id='root'>Loading…</div><p>Please switch on JavaScript to read this page.</p>", t, article
    ), t.paragraphs


@shape
def body_in_escaped_json_ld(t: Told) -> Made:
    inner = "".join(f"<p>{e(p)}</p>" for p in t.paragraphs)
    article = ld(**{"@type": ["NewsArticle"], "headline": t.headline, "articleBody": inner}).replace("</p>", "<\\/p>")
    return around("<div id='app'></div>", t, article), t.paragraphs


@shape
def stub_with_whole_json_ld(t: Told) -> Made:
    article = ld(
        **{"@graph": [{"@type": "NewsArticle", "headline": t.headline, "articleBody": "\n".join(t.paragraphs)}]}
    )
    return around(
        f"<article><p>{e(t.paragraphs[0])}</p></article><p class='wall'><a href=/in>Log in to read on</a></p>",
        t,
        article,
    ), t.paragraphs


@shape
def right_to_left(t: Told) -> Made:
    page = around(f"<div dir='rtl' class='content'>{ps(t.paragraphs, 'p', ' dir=ltr')}</div>", t)
    return page.replace("<html lang=en>", "<html dir='rtl' lang=ar>"), t.paragraphs


@shape
def custom_elements(t: Told) -> Made:
    inner = "".join(f"<news-paragraph>{e(p)}</news-paragraph>" for p in t.paragraphs)
    return around(f"<news-article><news-body>{inner}</news-body></news-article>", t), t.paragraphs


@shape
def split_over_sections(t: Told) -> Made:
    half = len(t.paragraphs) // 2
    a, b = ps(t.paragraphs[:half]), ps(t.paragraphs[half:])
    return around(
        f"<div class='wrap'><section class='part'>{a}</section><div class='ad-slot'>Advertisement</div><section class='part'>{b}</section></div>",
        t,
    ), t.paragraphs


@shape
def bad_names(t: Told) -> Made:
    return around(
        f"<div class='sidebar-open menu'><div class='modal popup'><div class='banner'>{ps(t.paragraphs)}</div></div></div>",
        t,
    ), t.paragraphs


@shape
def preformatted(t: Told) -> Made:
    return around(f"<pre>{e(chr(10).join(f'{p}{chr(10)}' for p in t.paragraphs))}</pre>", t), t.paragraphs


@shape
def rest_behind_the_wall(t: Told) -> Made:
    inner = f"{ps(t.paragraphs[:2])}<div class='paywall-content subscriber-only'>{ps(t.paragraphs[2:])}</div>"
    return around(f"<article>{inner}</article>", t), t.paragraphs


@shape
def drop_cap(t: Told) -> Made:
    first, rest = t.paragraphs[0], t.paragraphs[1:]
    return around(
        f"<article><p><span class='dropcap'>{first[0]}</span>{e(first[1:])}</p>{ps(rest)}</article>", t
    ), t.paragraphs


@shape
def many_links(t: Told) -> Made:
    def linked(p: str) -> str:
        words = p.split()
        return " ".join(f"<a href='/t/{k}'>{e(w)}</a>" if k % 4 == 1 else e(w) for k, w in enumerate(words))

    return around("<article>" + "".join(f"<p>{linked(p)}</p>" for p in t.paragraphs) + "</article>", t), t.paragraphs


@shape
def section_for_each_paragraph(t: Told) -> Made:
    inner = "".join(
        f"<section class='s{k}'><div><p>{e(p)}</p></div></section><aside>Advertisement</aside>"
        for k, p in enumerate(t.paragraphs)
    )
    return around(f"<main>{inner}</main>", t), t.paragraphs


@shape
def references_for_marks(t: Told) -> Made:
    def referred(p: str) -> str:
        return (
            e(p)
            .replace("’", "&rsquo;")
            .replace("“", "&#8220;")
            .replace("”", "&#x201D;")
            .replace("—", "&mdash;")
            .replace(" a ", " a&#160;")
        )

    page = around("<article>" + "".join(f"<p>{referred(p)}</p>" for p in t.paragraphs) + "</article>", t)
    return page, [p.replace(" a ", " a\xa0") for p in t.paragraphs]


@shape
def soft_hyphens(t: Told) -> Made:
    inner = "".join(
        f"<p>{e(p).replace('tion', '&shy;tion').replace('ing', chr(173) + 'ing')}</p>" for p in t.paragraphs
    )
    return around(f"<article>{inner}</article>", t), [
        p.replace("tion", "\xadtion").replace("ing", "\xading") for p in t.paragraphs
    ]


@shape
def windows_line_ends(t: Told) -> Made:
    inner = "\r\n".join(f"<p>\r\n\t{e(p).replace('. ', '.' + chr(13) + chr(10))}\r\n</p>" for p in t.paragraphs)
    return around(f"<article>{inner}</article>", t), t.paragraphs


@shape
def old_frameset_page(t: Told) -> Made:
    inner = "<BR>&nbsp;&nbsp;&nbsp;".join(map(e, t.paragraphs))
    return (
        f"<HTML><HEAD><TITLE>{e(t.headline)}</TITLE></HEAD><BODY><CENTER><H1>{e(t.headline)}</H1></CENTER><HR><FONT SIZE=+1>"
        f"&nbsp;&nbsp;&nbsp;{inner}</FONT><HR><A HREF=index.html>Back to the front page</A></BODY></HTML>",
        t.paragraphs,
    )
