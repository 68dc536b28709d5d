"""Pages by what stands around an article and inside it."""

# ruff: noqa: E501 (markup stands as a page has it)

from tests.reading.page.shaping import Made, Told, around, cards, e, ld, ps, shape
from tests.reading.page.stories import COMMENTS, TEASERS


@shape
def live_blog(t: Told) -> Made:
    entries, paragraphs = [], []
    for k, told in enumerate((t, t.other or t)):
        for n in range(0, len(told.paragraphs), 2):
            pair = told.paragraphs[n : n + 2]
            paragraphs += [TEASERS[n // 2], *pair]
            entries.append(
                f"<div class='entry' id='e{k}{n}'><time>{10 + k}.{n}5am</time><h2>{e(TEASERS[n // 2])}</h2>{ps(pair)}</div>"
            )
    return around(
        f"<div class='liveblog'>{''.join(entries)}</div>", t, ld(**{"@type": "LiveBlogPosting", "headline": t.headline})
    ), paragraphs


@shape
def photo_essay(t: Told) -> Made:
    figures = "".join(
        f"<figure><img src=x><figcaption>{e(c)} <span>Photograph: Ana Lima/Kessel News</span></figcaption></figure>"
        for c in t.captions
    )
    inner = "".join(f"{figures if k % 3 == 1 else ''}<p>{e(p)}</p>" for k, p in enumerate(t.paragraphs))
    return around(f"<article>{inner}</article>", t), t.paragraphs


@shape
def captions_as_paragraphs(t: Told) -> Made:
    picture = f"<div class='image'><img src=x><p class='image-caption'>{e(t.captions[0])}</p><p class='credit'>Photo: Ana Lima</p></div>"
    return around(f"<article>{ps(t.paragraphs[:2])}{picture}{ps(t.paragraphs[2:])}</article>", t), t.paragraphs


@shape
def gallery(t: Told) -> Made:
    slides = "".join(f"<li><img src=x><p>{e(c)}</p><span>{k} of 2</span></li>" for k, c in enumerate(t.captions, 1))
    return around(
        f"<article>{ps(t.paragraphs[:3])}<div class='gallery'><ul>{slides}</ul></div>{ps(t.paragraphs[3:])}</article>",
        t,
    ), t.paragraphs


@shape
def paywalled_stub(t: Told) -> Made:
    wall = (
        "<div class='paywall'><h2>Keep reading with a subscription</h2><p>Subscribe for three crowns a week to read this "
        "story and everything else that we publish.</p><a href=/subscribe>Subscribe</a><p>Already a member? <a href=/in>Log in</a></p></div>"
    )
    return around(f"<article>{ps(t.paragraphs[:2])}{wall}</article>", t), t.paragraphs[:2]


@shape
def cookie_wall(t: Told) -> Made:
    wall = (
        "<div class='cookie-consent' role='dialog'><h2>We value your privacy</h2>"
        + "<p>We and our 812 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content.</p>"
        * 4
        + "<button>Accept all</button><button>Reject all</button></div>"
    )
    return around(f"{wall}<article>{ps(t.paragraphs)}</article>", t), t.paragraphs


@shape
def related_box_inside(t: Told) -> Made:
    box = f"<div class='related-box'><h4>More on this story</h4><ul>{''.join(f'<li><a href=x>{e(x)}</a></li>' for x in TEASERS[:3])}</ul></div>"
    return around(f"<article>{ps(t.paragraphs[:3])}{box}{ps(t.paragraphs[3:])}</article>", t), t.paragraphs


@shape
def nameless_related_inside(t: Told) -> Made:
    box = f"<p><strong>Read more: <a href=x>{e(TEASERS[0])}</a></strong></p><p><a href=y>{e(TEASERS[1])}</a></p>"
    return around(f"<article>{ps(t.paragraphs[:3])}{box}{ps(t.paragraphs[3:])}</article>", t), t.paragraphs


@shape
def newsletter_inside(t: Told) -> Made:
    box = "<div class='c3'><h3>Sign up for our morning newsletter</h3><p>Get the day’s news in your inbox at seven.</p><form><input><button>Sign up</button></form></div>"
    return around(f"<article>{ps(t.paragraphs[:2])}{box}{ps(t.paragraphs[2:])}</article>", t), t.paragraphs


@shape
def adverts_inside(t: Told) -> Made:
    inner = "".join(f"<p>{e(p)}</p><div>Advertisement</div>" for p in t.paragraphs)
    return around(f"<article>{inner}</article>", t), t.paragraphs


@shape
def share_bars(t: Told) -> Made:
    bar = "<ul class='tools'><li><a href=f>Facebook</a></li><li><a href=t>Twitter</a></li><li><a href=m>Email</a></li><li><a href=p>Print</a></li></ul>"
    return around(f"<div class='story'>{bar}{ps(t.paragraphs)}{bar}</div>", t), t.paragraphs


@shape
def comments_longer_than_the_article(t: Told) -> Made:
    comments = "".join(f"<li><b>reader{k}</b><p>{e(c)}</p></li>" for k, c in enumerate(COMMENTS * 4))
    return around(
        f"<article>{ps(t.paragraphs)}</article><section id='comments'><h2>24 comments</h2><ol>{comments}</ol></section>",
        t,
    ), t.paragraphs


@shape
def nameless_comments(t: Told) -> Made:
    comments = "".join(
        f"<div class='q7'><div class='q8'>reader{k} · 3 hours ago</div><div class='q9'>{e(c)}</div><a href=x>Reply</a></div>"
        for k, c in enumerate(COMMENTS * 2)
    )
    return around(f"<div class='q1'>{ps(t.paragraphs)}</div><div class='q6'>{comments}</div>", t), t.paragraphs


@shape
def front_page_around(t: Told) -> Made:
    return around(
        f"<div class='l'>{cards()}</div><div class='m'>{ps(t.paragraphs)}</div><div class='r'>{cards()}</div>", t
    ), t.paragraphs


@shape
def long_sidebar(t: Told) -> Made:
    side = "".join(f"<li><a href=x>{e(x)}</a> <p>{e(c)}</p></li>" for x, c in zip(TEASERS, COMMENTS, strict=True))
    return around(
        f"<div class='main'>{ps(t.paragraphs)}</div><div class='sidebar'><h3>Most read</h3><ol>{side}</ol></div>", t
    ), t.paragraphs


@shape
def two_articles(t: Told) -> Made:
    assert t.other is not None
    second = t.other
    body = (
        f"<article><h1>{e(t.headline)}</h1>{ps(t.paragraphs)}</article>"
        f"<article><h2><a href=/next>{e(second.headline)}</a></h2>{ps(second.paragraphs[:2])}<a href=/next>Continue reading</a></article>"
    )
    return around(
        body,
        t,
        f"<link rel=canonical href='https://kesselnews.example/x'><meta property='og:title' content='{e(t.headline)}'>",
        heading=False,
    ), t.paragraphs


@shape
def embedded_posts(t: Told) -> Made:
    post = "<blockquote class='twitter-tweet'><p>We are following this. More soon.</p>&mdash; Kessel Police (@kesselpolice) <a href=x>May 4, 2024</a></blockquote><script async src=w.js></script>"
    said = ["We are following this. More soon.", "— Kessel Police (@kesselpolice) May 4, 2024"]
    page = around(f"<article>{ps(t.paragraphs[:4])}{post}{ps(t.paragraphs[4:])}</article>", t)
    return page, [*t.paragraphs[:4], *said, *t.paragraphs[4:]]


@shape
def byline_and_stamp_around(t: Told) -> Made:
    top = "<div class='meta'><span class='author'>By Agnes Roe</span> <time datetime='2024-05-04T08:00:00Z'>4 May 2024, 08:00 GMT</time></div>"
    end = "<p>Reporting by Agnes Roe; editing by Tom Vale</p>"
    return around(f"<article>{top}{ps(t.paragraphs)}{end}</article>", t), t.paragraphs


@shape
def deck_repeated_in_front(t: Told) -> Made:
    body = f"<p class='summary'>{e(t.deck)}</p><div class='article-body'>{ps(t.paragraphs)}</div>"
    return around(f"<article>{body}</article>", t, f"<meta name=description content='{e(t.deck)}'>"), t.paragraphs


@shape
def short_notice(t: Told) -> Made:
    return around(f"<div class='c'>{ps(t.paragraphs[:1])}</div><div class='d'>{cards()}</div>", t), t.paragraphs[:1]


@shape
def endless_scroll(t: Told) -> Made:
    assert t.other is not None
    both = "".join(f"<article><h1>{e(x.headline)}</h1>{ps(x.paragraphs)}</article>" for x in (t, t.other))
    return around(both, t, f"<meta property='og:title' content='{e(t.headline)}'>", heading=False), t.paragraphs


@shape
def endless_scroll_without_articles(t: Told) -> Made:
    assert t.other is not None
    both = "".join(
        f"<div class='story-wrap'><h1 class='hed'>{e(x.headline)}</h1><div>{ps(x.paragraphs)}</div></div>"
        for x in (t, t.other)
    )
    return around(both, t, f"<meta property='og:title' content='{e(t.headline)}'>", heading=False), t.paragraphs


@shape
def copy_for_telephones(t: Told) -> Made:
    hidden = f"<div class='mobile' style='display:none'>{ps(t.paragraphs)}</div>"
    return around(f"{hidden}<div class='desktop'>{ps(t.paragraphs)}</div>", t), t.paragraphs


@shape
def copy_in_noscript(t: Told) -> Made:
    return around(f"<noscript>{ps(t.paragraphs)}</noscript><div class='text'>{ps(t.paragraphs)}</div>", t), t.paragraphs


@shape
def tags_and_authors_after(t: Told) -> Made:
    end = (
        "<div class='topics'><span>Topics:</span> <a href=x>Ports</a> <a href=y>Storms</a> <a href=z>Kessel</a></div>"
        "<div class='author-box'><img src=x><h4>Agnes Roe</h4><p>Agnes Roe has written about harbours and ships since 2011. "
        "She lives in Marlow with two dogs.</p></div>"
    )
    return around(f"<article><div class='b'>{ps(t.paragraphs)}</div>{end}</article>", t), t.paragraphs


@shape
def player_and_reading_time(t: Told) -> Made:
    top = "<div class='audio'><button>Play</button><span>Listen to this article</span><span>4 min</span></div><div>4 min read</div>"
    return around(f"<article>{top}{ps(t.paragraphs)}</article>", t), t.paragraphs


@shape
def lists_of_links_between(t: Told) -> Made:
    links = "<ul>" + "".join(f"<li><a href=x>{e(x)}</a></li>" for x in TEASERS) + "</ul>"
    return around(f"<div>{ps(t.paragraphs[:2])}</div>{links}<div>{ps(t.paragraphs[2:])}</div>{links}", t), t.paragraphs


@shape
def poll_inside(t: Told) -> Made:
    poll = "<div class='poll'><h4>Do you agree with the decision?</h4><label><input type=radio>Yes</label><label><input type=radio>No</label><button>Vote</button></div>"
    return around(f"<article>{ps(t.paragraphs[:3])}{poll}{ps(t.paragraphs[3:])}</article>", t), t.paragraphs


@shape
def long_disclaimer(t: Told) -> Made:
    legal = "<div class='legal'><p>The views expressed here are those of the author alone. No part of this publication may be reproduced, stored or transmitted in any form without the written permission of the publisher, who accepts no liability.</p></div>"
    return around(f"<article>{ps(t.paragraphs)}</article>{legal * 3}", t), t.paragraphs


@shape
def comments_in_front(t: Told) -> Made:
    latest = "".join(f"<li><b>reader{k}</b>: {e(c)} <a href=x>Reply</a></li>" for k, c in enumerate(COMMENTS))
    return around(
        f"<div class='talk'><h3>What readers say</h3><ul>{latest}</ul></div><div class='t'>{ps(t.paragraphs)}</div>", t
    ), t.paragraphs
