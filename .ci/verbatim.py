#!/usr/bin/env python3
"""Checks the verbatim promise: with runs of white space collapsed, text[start:end] of the article equals the cell.

  verbatim.py OUT ARTICLES

OUT holds the tables of `whosaid extract ARTICLES -o OUT --for data`, and the texts that it took out of documents or mended. Prints rows and breaches, ends with 1 after a breach."""
import csv
import re
import sys
from pathlib import Path

# table -> the cells that promise to be verbatim: (cell, start, end)
VERBATIM = {
    "quotes.csv": [
        ("quote", "start", "end"),
        ("speaker_mention", "mention_start", "mention_end"),
        ("cue", "cue_start", "cue_end"),
    ],
    "mentions.csv": [("mention", "start", "end")],
}
SHOWN_BREACHES = 20


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def collapse(text):
    return re.sub(r"\s+", " ", text)


def read_texts(out, articles):
    texts = {}
    for row in rows(out / "documents.csv"):
        if row["status"] == "OK":
            kept = out / "texts" / (row["document"] + ".txt")
            if kept.exists():
                texts[row["document"]] = kept.read_bytes().decode("utf-8")
                continue
            data = (articles / row["document"]).read_bytes()
            texts[row["document"]] = data.decode(row["encoding"], errors="replace").removeprefix("\ufeff")
    return texts


def cell_breach(row, text, cell, start, end):
    if not row[start] and not row[end]:
        return f"{cell} {row[cell]!r} has no offsets" if row[cell] else None
    there = collapse(text[int(row[start]) : int(row[end])])
    return None if there == row[cell] and there else f"{cell} {row[cell]!r}, the text has {there!r}"


def entity_breach(row, text):
    """An entity gives only where its first mention starts: one of its forms has to stand there."""
    forms = [row["name"], *row["aliases"].split("; ")]
    longest = max(map(len, forms))
    there = collapse(text[int(row["start"]) :][: 4 * longest + 40])
    stands = any(form and there.startswith(form) for form in forms)
    return None if stands else f"{row['name']!r} at {row['start']}, the text has {there[:longest]!r}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    out, articles = Path(sys.argv[1]), Path(sys.argv[2])
    texts = read_texts(out, articles)
    count, breaches = 0, []
    for table, cells in VERBATIM.items():
        for row in rows(out / table):
            count += 1
            found = (cell_breach(row, texts[row["document"]], *cell) for cell in cells)
            breaches += [f"{table} {row['document']}: {breach}" for breach in found if breach]
    for row in rows(out / "entities.csv"):
        count += 1
        breach = entity_breach(row, texts[row["document"]])
        breaches += [f"entities.csv {row['document']}: {breach}"] if breach else []
    for breach in breaches[:SHOWN_BREACHES]:
        print(breach)
    print(f"verbatim promise: {len(texts)} articles, {count} rows, {len(breaches)} breaches")
    sys.exit(1 if breaches or not count else 0)


if __name__ == "__main__":
    main()
