"""levels.py STORIES OUT: annotated stories as corpora for the tagger, one for each level.

STORIES holds NAME.txt and NAME.json side by side; the JSON has "statements", each with
cue_span, source_span and content_spans in bytes, at any depth. OUT/level0 gets the
stories with their outermost statements, OUT/level1 each content as a text of its own, with
the statements inside it: so the tagger learns to read a content as it reads a story. OUT/all
gets the stories with all statements, and every way to cut one that the annotator accepts.
"""

import glob
import json
import os
import re
import sys

OPENING, CLOSING = '"“‘«\'', '"”’»\''


def widen(text, lo, hi):
    """The content with its quotation marks and its "that", as PolNeAR has them."""
    while True:
        if lo > 0 and text[lo - 1] in OPENING:
            lo -= 1
        elif lo >= 5 and text[lo - 5 : lo].lower() == "that " and (lo == 5 or not text[lo - 6].isalnum()):
            lo -= 5
        else:
            break
    end = hi
    while end < len(text) and text[end] in ".,?!":
        end += 1
    if end < len(text) and text[end] in CLOSING and (end == hi or text[lo] in OPENING):
        return lo, end + 1
    return lo, hi


AUXILIARY = re.compile(r"\b(?:has|have|had|is|was|were|been|being|will|would|could|did|does|do|not|also|\w+n't|\w+ly)\s+$")
MEDIUM = re.compile(r"(?:| \w+ reporters) (?:in|on|at|during) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,2}(?:statement|interview|speech|letter|report|tweet|e-?mail|briefing|conference|post|memo|release|address)\b")
BEHIND = re.compile(r"(?:, (?:an?|the|its|his|her|who|head|director|[a-z]+ (?:of|at|for))\b| (?:of|at|for|from|with)\b)[^.;:\"“”\n]*")


def widen_cue(text, cue):
    """The cue with its auxiliaries, the medium and the colon, as PolNeAR has it."""
    lo, hi = cue
    while before := AUXILIARY.search(text, max(0, lo - 20), lo):
        lo = before.start()
    if medium := MEDIUM.match(text, hi):
        hi = medium.end()
    if text[hi : hi + 1] == ":":
        hi += 1
    return lo, hi


def widen_source(text, source, cue):
    """The source with what says more about it, on to the cue or to the end of its clause."""
    lo, hi = source
    if hi <= cue[0]:
        between = text[hi : cue[0]]
        if re.match(r",|\s(?:who|of|at|for|from|with)\b", between) and not re.search(r'[.;:"“”\n]', between):
            hi += len(between.rstrip())
    elif cue[1] <= lo <= cue[1] + 2 and (more := BEHIND.match(text, hi)):
        hi = more.end()
    return lo, hi


def write(folder, name, text, statements):
    """Write a text and its statements as brat events."""
    notes, events = [], []

    def note(kind, spans):
        notes.append(f"T{len(notes) + 1}\t{kind} " + ";".join(f"{a} {b}" for a, b in spans) + "\t-")
        return f"{kind}:T{len(notes)}"

    for s in statements:
        parts = [note("Attribution", [s["cue"]]), note("Cue", [s["cue"]])] if s["cue"] else []
        if s["source"]:
            parts.append(note("Source", [s["source"]]))
        parts.append(note("Content", s["widened"]))
        events.append(f"E{len(events) + 1}\t" + " ".join(parts))
    with open(f"{folder}/{name}.txt", "w", newline="", encoding="utf-8") as f:
        f.write(text)
    with open(f"{folder}/{name}.ann", "w", encoding="utf-8") as f:
        f.write("\n".join(notes + events) + "\n")


def read(path, text):
    """The statements of a story, each with the ways to cut its content. A quotation without a cue
    has the source that its speaker had last."""
    raw, out = text.encode(), []

    def characters(span):
        return span and tuple(len(raw[:offset].decode()) for offset in span)

    with open(path, encoding="utf-8") as f:
        gold = json.load(f)["statements"]
    for g in gold:
        if not g["content_spans"]:
            continue
        source, cue = characters(g.get("source_span")), characters(g.get("cue_span"))
        if not cue and not source:
            source = next((s["source"] for s in reversed(out) if s["speaker"] == g.get("speaker")), None)
        cuts = [[characters(c) for c in cut] for cut in [g["content_spans"]] + (g.get("content_alt_spans") or [])]
        out.append(
            {
                "speaker": g.get("speaker"),
                "cue": cue,
                "source": source,
                "content": cuts[0],
                "widened": [widen(text, *c) for c in cuts[0]],
                "cuts": cuts,
            }
        )
    return out


def joined(statements):
    """The statements with a cue. A quotation without one goes on with its speaker's last."""
    out = []
    for s in statements:
        if s["cue"]:
            out.append(s | {"content": list(s["content"]), "widened": list(s["widened"])})
            continue
        before = [b for b in out if b["speaker"] == s["speaker"]]
        if before:
            before[-1]["content"] += s["content"]
            before[-1]["widened"] += s["widened"]
    return out


def widened(text, s):
    """Source and cue of a statement as PolNeAR has them."""
    cue = widen_cue(text, s["cue"])
    return {"cue": cue, "source": s["source"] and widen_source(text, s["source"], cue)}


def hull(s):
    """The span of cue and content."""
    spans = s["content"] + [s["cue"]]
    return min(lo for lo, _ in spans), max(hi for _, hi in spans)


def inside(inner, outer):
    """Whether a statement lies in a piece of another's content."""
    lo, hi = hull(inner)
    return hull(inner) != hull(outer) and any(a <= lo and hi <= b for a, b in outer["content"])


def outermost(statements):
    return [s for s in statements if not any(inside(s, o) for o in statements if o is not s)]


def within(s, lo, hi):
    """The statement with offsets in text[lo:hi]."""

    def shift(span):
        return max(span[0], lo) - lo, min(span[1], hi) - lo

    source = s["source"] if s["source"] and lo <= s["source"][0] and s["source"][1] <= hi else None
    return s | {
        "cue": shift(s["cue"]),
        "source": source and shift(source),
        "widened": [shift(w) for w in s["widened"]],
    }


def main(stories, out):
    for level in ("level0", "level1", "all"):
        os.makedirs(f"{out}/{level}", exist_ok=True)
    for path in sorted(glob.glob(f"{stories}/*.json")):
        name = os.path.basename(path)[: -len(".json")]
        with open(path[: -len("json")] + "txt", newline="", encoding="utf-8") as f:
            text = f.read()
        everything = read(path, text)
        write(f"{out}/all", name, text, [s | {"widened": cut} for s in everything for cut in s["cuts"]])
        statements = joined(everything)
        statements = [s | widened(text, s) for s in statements]
        write(f"{out}/level0", name, text, outermost(statements))
        pieces = [(s, c) for s in statements for c in s["content"] if len(text[c[0] : c[1]].split()) >= 4]
        for k, (s, (lo, hi)) in enumerate(pieces):
            found = [o for o in statements if o is not s and lo <= hull(o)[0] and hull(o)[1] <= hi]
            write(f"{out}/level1", f"{name}_{k:03d}x", text[lo:hi], [within(o, lo, hi) for o in outermost(found)])


if __name__ == "__main__":
    main(*sys.argv[1:])
