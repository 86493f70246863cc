// Writes rows the way quotes.csv is written, so that what is saved can stand in its place.

// What a spreadsheet might run as a formula gets an apostrophe in front, as in the tables.
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_MARKS = new RegExp("^[\\0-#]|[\\0- ]$|[\"\\r\\n" + (format.separator === "\t" ? "\\t" : format.separator) + "]");

const ROWS_AT_A_TIME = 3000;

function cell(value) {
  if (typeof value === "number") return value;
  const guarded = format.spreadsheet && FORMULA.test(value) ? "'" + value : value;
  return NEEDS_MARKS.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
}

/** How the cells of a column are written. */
function writerOf(column) {
  if (column === "document") return row => cell(documentName(row));
  const place = inQuote[column];
  if (format.shares.includes(column)) return row => row[place].toFixed(2);
  return row => cell(Array.isArray(row[place]) ? row[place].join("; ") : row[place]);
}
const writers = format.columns.map(writerOf);

const csvRow = number => writers.map(write => write(quotes[number])).join(format.separator);

/** Saves header and rows in this order, some at a time, so that the page answers meanwhile. */
async function save(name, numbers) {
  const lineEnd = format.spreadsheet ? "\r\n" : "\n";
  const parts = [(format.spreadsheet ? "\uFEFF" : "") + format.columns.join(format.separator) + lineEnd];
  for (let from = 0; from < numbers.length; from += ROWS_AT_A_TIME) {
    await new Promise(resume => setTimeout(resume));
    parts.push(numbers.slice(from, from + ROWS_AT_A_TIME).map(number => csvRow(number) + lineEnd).join(""));
  }
  const address = URL.createObjectURL(new Blob(parts, { type: "text/csv;charset=utf-8" }));
  link(address, "", { download: name }).click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
