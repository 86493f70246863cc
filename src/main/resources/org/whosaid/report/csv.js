// Writes rows the way quotes.csv is written, so that what is saved can stand in its place.

// What a spreadsheet might run as a formula gets an apostrophe in front, as in the tables.
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_MARKS = new RegExp("^[\\0-#]|[\\0- ]$|[\"\\r\\n" + (format.separator === "\t" ? "\\t" : format.separator) + "]");

function cell(value) {
  const text = String(value);
  const guarded = format.spreadsheet && FORMULA.test(text) ? "'" + text : text;
  return NEEDS_MARKS.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
}

/** Header and rows, in this order, as the text of a file. */
function csv(numbers) {
  const lineEnd = format.spreadsheet ? "\r\n" : "\n";
  const lines = [format.columns.map(cell).join(format.separator)];
  for (const number of numbers) {
    const row = quotes[number].slice();
    row[DOCUMENT] = documentName(row);
    row[CONFIDENCE] = row[CONFIDENCE].toFixed(2);
    lines.push(row.map(cell).join(format.separator));
  }
  return (format.spreadsheet ? "\uFEFF" : "") + lines.join(lineEnd) + lineEnd;
}

function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link(address, "", { download: name }).click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
