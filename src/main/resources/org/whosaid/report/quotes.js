// The table of all quotes and statements: only the rows in sight are in the document, however many there are.

const filters = byId("filters");
const rowsBox = byId("rows");
const tableBody = byId("table-body");
const MOST_PRINTED = 1000;

let shown = quotes.map((row, number) => number);
let sorting = { column: "", descending: false };

const lowered = [];
/** What a search goes through: words, context and speaker; made when it is first needed. */
function searchText(number) {
  const row = quotes[number];
  return lowered[number] ??= (row[inQuote.quote] + "\n" + row[inQuote.context] + "\n" + row[inQuote.speaker] + "\n" + row[inQuote.speaker_role]).toLowerCase();
}

/** Places in the order of values that repeat, so that sorting compares numbers. */
function ranks(values) {
  const order = new Map();
  const collator = new Intl.Collator("en", { numeric: true });
  [...new Set(values)].sort(values.length > 5000 ? plainly : collator.compare).forEach((value, rank) => order.set(value, rank));
  return Float64Array.from(values, value => order.get(value));
}
const plainly = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

const keys = {};
const keyMakers = {
  quote: () => ranks(quotes.map(row => row[inQuote.quote].toLowerCase())),
  // Rows without a speaker come last.
  speaker: () => ranks(quotes.map(row => row[inQuote.speaker].toLowerCase() || "\uFFFF")),
  confidence: () => Float64Array.from(quotes, row => row[inQuote.confidence]),
  document: () => Float64Array.from(quotes, row => row[inQuote.document]),
};

function matching(wanted) {
  const text = wanted.text.trim().toLowerCase();
  const speaker = wanted.speaker.trim().toLowerCase();
  const [least, most] = wanted.confidence.split("-");
  const from = least ? Number(least) - 1e-9 : 0;
  const to = most ? Number(most) + 1e-9 : 1;
  const numbers = [];
  for (let number = 0; number < quotes.length; number++) {
    const row = quotes[number];
    if (wanted.type && (wanted.type === "NOBODY" ? row[inQuote.speaker] !== "" : row[inQuote.speaker_type] !== wanted.type)) continue;
    if (wanted.kind && row[inQuote.kind] !== wanted.kind) continue;
    if (wanted.act && row[inQuote.act] !== (wanted.act === "NONE" ? "" : wanted.act)) continue;
    if (wanted.folder && documents[row[inQuote.document]][inDocument.folder] !== wanted.folder.slice(1)) continue;
    if (row[inQuote.confidence] < from || row[inQuote.confidence] > to) continue;
    if (speaker && !row[inQuote.speaker].toLowerCase().includes(speaker)) continue;
    if (text && !searchText(number).includes(text)) continue;
    numbers.push(number);
  }
  return numbers;
}

function sorted(numbers) {
  if (!sorting.column) return numbers;
  const key = (keys[sorting.column] ??= keyMakers[sorting.column]());
  const sign = sorting.descending ? -1 : 1;
  return numbers.sort((one, other) => sign * (key[one] - key[other]) || one - other);
}

/** Finds the rows that are wanted and shows them from the first one on. */
function refresh() {
  shown = sorted(matching(Object.fromEntries(new FormData(filters))));
  byId("quotes-count").textContent = countedRows();
  byId("save").disabled = shown.length === 0;
  byId("table").setAttribute("aria-rowcount", shown.length + 1);
  rowsBox.scrollTop = 0;
  draw();
}

const all = spokenIn(quotes.keys());
/** Quotes and statements that are shown, and of how many where others are not. */
function countedRows() {
  const some = spokenIn(shown);
  const part = (count, of, noun) => (shown.length === quotes.length ? "" : figure(count) + " of ") + counted(of, noun);
  return [part(some.quotes, all.quotes, "quote"), ...(all.statements ? [part(some.statements, all.statements, "statement")] : [])].join(", ");
}

const rowHeight = () => parseFloat(getComputedStyle(rowsBox).getPropertyValue("--row-height")) * parseFloat(getComputedStyle(document.documentElement).fontSize);

function draw() {
  const height = rowHeight();
  const first = Math.max(0, Math.floor(rowsBox.scrollTop / height) - 10);
  const last = Math.min(shown.length, first + Math.ceil(rowsBox.clientHeight / height) + 20);
  const rows = [];
  for (let place = first; place < last; place++) rows.push(tableRow(place));
  tableBody.replaceChildren(spacer(first * height), ...rows, spacer((shown.length - last) * height));
}

function spacer(height) {
  const row = make("tr", { class: "spacer", "aria-hidden": "true" });
  row.style.height = height + "px";
  return row;
}

/** The speaker's role, who else said it, who passed it on, and what was done by it. */
function saidHow(row) {
  const act = row[inQuote.act] === "SAY" ? "" : row[inQuote.act].toLowerCase().replace("_", " ");
  const parts = [
    row[inQuote.speaker_role],
    row[inQuote.co_speakers].length && "with " + row[inQuote.co_speakers].join(", "),
    row[inQuote.via] && "via " + row[inQuote.via],
    act,
  ].filter(Boolean);
  return parts.length ? [make("span", { class: "role" }, " " + parts.join(" · "))] : [];
}

function kindNote(row) {
  const note = { PARTIAL: " partial", INDIRECT: " reported" }[row[inQuote.kind]];
  return note ? make("span", { class: "kind" }, note) : "";
}

function tableRow(place) {
  const row = quotes[shown[place]];
  const tableCell = (name, ...children) => make("td", { role: "cell", class: name }, make("div", {}, ...children));
  const speaker = row[inQuote.speaker]
    ? [typeSign(row[inQuote.speaker_type]), " ", link(actorAddress(row[inQuote.speaker_type], row[inQuote.speaker]), row[inQuote.speaker]), ...saidHow(row)]
    : [make("span", { class: "small" }, "no speaker")];
  return make("tr", { role: "row", "aria-rowindex": place + 2, "data-quote": shown[place] },
    tableCell("words", link(quoteAddress(row), isStatement(row) ? row[inQuote.quote] : "“" + row[inQuote.quote] + "”"), kindNote(row)),
    tableCell("speaker", ...speaker),
    tableCell("sure", confidenceMeter(row[inQuote.confidence])),
    tableCell("from", link(articleAddress(documentName(row)), documentName(row)), make("span", { class: "small" }, " " + row[inQuote.quote_id])));
}

function beginTable() {
  const folders = [...new Set(documents.filter(row => row[inDocument.quotes] + row[inDocument.statements] > 0).map(row => row[inDocument.folder]))].sort();
  filters.folder.append(...folders.map(folder => make("option", { value: "/" + folder }, folder || "(no folder)")));
  filters.folder.closest("label").hidden = folders.length < 2;
  filters.addEventListener("input", whenPaused(refresh));
  filters.addEventListener("reset", () => setTimeout(refresh));
  filters.addEventListener("submit", event => event.preventDefault());
  rowsBox.addEventListener("scroll", whenPaused(draw), { passive: true });
  addEventListener("resize", whenPaused(draw));
  byId("save").addEventListener("click", () => save("quotes.csv", shown));
  for (const head of document.querySelectorAll("[data-sort]")) {
    head.addEventListener("click", () => {
      const column = head.dataset.sort;
      sorting = { column, descending: sorting.column === column && !sorting.descending };
      for (const other of document.querySelectorAll("[data-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
      refresh();
    });
  }
  addEventListener("beforeprint", () => {
    if (!byId("view-quotes").hidden) {
      const rows = shown.slice(0, MOST_PRINTED).map((number, place) => tableRow(place));
      const rest = shown.length - rows.length;
      const note = rest > 0 ? [make("tr", {}, make("td", {}, "and " + figure(rest) + " more, which the saved CSV holds"))] : [];
      tableBody.replaceChildren(...rows, ...note);
    }
  });
  addEventListener("afterprint", draw);
  refresh();
}
