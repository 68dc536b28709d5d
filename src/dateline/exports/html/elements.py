"""HTML elements from Python: everything that is not an element already is escaped, every attribute quoted."""

from html import escape


class Html(str):
    """Markup that is safe as it stands."""

    __slots__ = ()


def text(value: object) -> Html:
    """Escaped, unless it is markup already."""
    return value if isinstance(value, Html) else Html(escape(str(value), quote=True))


def el(name: str, /, *children: object, **attributes: object) -> Html:
    """An element. Attributes: a trailing underscore is dropped (`class_`), others become hyphens (`data_g`); None and
    False are left out, True stands alone."""
    rendered = ""
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        label = key.rstrip("_").replace("_", "-")
        rendered += f" {label}" if value is True else f' {label}="{escape(str(value), quote=True)}"'
    inner = "".join(text(c) for c in children if c is not None)
    return Html(f"<{name}{rendered}>{inner}</{name}>" if name not in VOID else f"<{name}{rendered}>")


def join(*parts: object, by: str = "") -> Html:
    """Parts in a row, each escaped if need be."""
    return Html(escape(by).join(text(p) for p in parts if p is not None and p != ""))


VOID = frozenset({"meta", "link", "input", "br", "hr", "img"})
