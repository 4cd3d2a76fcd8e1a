#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a pseudo-language out of the source texts of a translation file: pseudo.py IN.ts OUT.ts

Every text comes back accented, in brackets and about 40 % longer ("Settings" becomes "[Šéťťîñĝš ~~~]"), so that a
window shows what was never translated (no accents), what is put together from pieces (brackets in the middle) and
what does not fit (a bracket missing). A text whose translator's comment speaks of a date format stays as it is.
"""
import re
import sys
import xml.etree.ElementTree as ET

ACCENTED = str.maketrans("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÅÇĎÉĜĤÎĴĶĻÑÕŘŠŤÛŴÝŽåçďéĝĥîĵķļñõřšťûŵýž")
# Places, mnemonics, mark-up, character entities and file patterns mean something to the program.
KEPT = re.compile(r"%L?\d+|%n|&&|&\w+;|&\w|</?[A-Za-z][^<>]*>|\*\.\w+|\\n")
LONGER_BY = 0.4


def pseudo(text):
    """The text in the pseudo-language. White space at its ends stays outside the brackets."""
    body = text.strip()
    if not body:
        return text
    pieces, visible, end = [], 0, 0
    for kept in KEPT.finditer(body):
        pieces += [body[end:kept.start()].translate(ACCENTED), kept.group()]
        visible += kept.start() - end + (1 if kept.group().startswith(("&", "%")) else 0)
        end = kept.end()
    pieces.append(body[end:].translate(ACCENTED))
    visible += len(body) - end
    tildes = max(1, round(LONGER_BY * visible))
    # In groups, so that a long text can still be wrapped.
    padding = " ".join("~" * min(8, tildes - start) for start in range(0, tildes, 8))
    first = text.index(body)
    return text[:first] + "[" + "".join(pieces) + " " + padding + "]" + text[first + len(body):]


def is_format(message):
    comments = (message.findtext(tag) or "" for tag in ("comment", "extracomment", "translatorcomment"))
    return any("date format" in comment.lower() for comment in comments)


def convert(tree):
    root = tree.getroot()
    # A language that lrelease knows, and one with two plural forms.
    root.set("language", "en")
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        text = source if is_format(message) else pseudo(source)
        for old in message.findall("translation"):
            message.remove(old)
        translation = ET.SubElement(message, "translation")
        if message.get("numerus") == "yes":
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text


def main(arguments):
    if len(arguments) != 2:
        print("usage: pseudo.py IN.ts OUT.ts", file=sys.stderr)
        return 2
    tree = ET.parse(arguments[0])
    convert(tree)
    tree.write(arguments[1], encoding="utf-8", xml_declaration=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
