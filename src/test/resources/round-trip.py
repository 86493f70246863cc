"""Compares a table with what it should hold: round-trip.py TABLE EXPECTED PROFILE.

EXPECTED has a line for each record, its cells in hexadecimal digits of UTF-8 with a space between.
"""
import csv
import re
import sys

GUARDED = re.compile("'+[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def plain(cell, profile):
    return cell[1:] if profile == "SPREADSHEET" and GUARDED.match(cell) else cell


table, expected, profile = sys.argv[1:]
with open(table, encoding="utf-8-sig", newline="") as file:
    records = list(csv.reader(file, strict=True))[1:]
with open(expected, encoding="ascii") as file:
    lines = [[bytes.fromhex(cell).decode("utf-8") for cell in line.rstrip("\n").split(" ")] for line in file]
if len(records) != len(lines):
    sys.exit(f"{len(records)} records, {len(lines)} are expected")
for number, (record, line) in enumerate(zip(records, lines), 1):
    found = [plain(cell, profile) for cell in record]
    if found != line:
        sys.exit(f"record {number}: {found!r}, expected is {line!r}")
print(len(records), "records are the same")
