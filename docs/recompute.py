#!/usr/bin/env python3
"""Recomputes every number of the document rows of a scan from its hit rows, marker rows and units.

docs/recompute.py DOCUMENTS.csv HITS.csv MARKERS.csv (plain CSV); prints what differs, and how much was compared."""
import csv, sys
from collections import defaultdict

WEIGHT = {"3": 1.0, "2": 0.6, "1": 0.3}
documents, hits, markers = ([*csv.DictReader(open(path, encoding="utf-8", newline=""))] for path in sys.argv[1:4])
by_source = defaultdict(lambda: ([], []))
for place, rows in enumerate((hits, markers)):
    for row in rows:
        by_source[row["source"]][place].append(row)

compared = differences = 0
for document in documents:
    own_hits, own_markers = by_source[document["source"]]
    flagged = [h for h in own_hits if h["status"] == "flagged"]
    words = [m for m in own_markers if m["own_voice"] == "true" and m["role"] != "partner"]
    load, units = sum(WEIGHT[h["dominance"]] for h in flagged), int(document["units"])
    counts = defaultdict(float)
    for domains in [h["domains"].split("+") for h in flagged] + [m["domains"].split("+") for m in words if m["domains"]]:
        for domain in domains:
            counts[domain] += 1 / len(domains)
    new = {"hits": len(own_hits), "flagged": len(flagged), "load": load,
           "density": 1000 * load / units if units else None,
           "evidence": sum(row["repeated"] == "false" for row in flagged + words)}
    for column in (c for c in document if c.startswith("share_")):
        new[column] = counts[column[6:]] / sum(counts.values()) if sum(counts.values()) else None
    for column, value in new.items():
        compared += 1
        if (value is None) != (document[column] == "") or value is not None and abs(value - float(document[column])) > 1e-6:
            differences += 1
            print(document["source"], column, document[column], value)
print(f"{len(documents)} documents, {compared} numbers compared, {differences} differ")
