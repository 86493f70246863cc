// The table of all quotes and statements: only the rows in sight are in the document, however many there are.

const filters = byId("filters");
const rowsBox = byId("rows");
const tableBody = byId("table-body");
const MOST_PRINTED = 1000;

let shown = quotes.map((row, number) => number);
let sorting = { column: "", descending: false };

const speakerName = row => actors[row[inQuote.speaker_number]]?.[inActor.name] ?? row[inQuote.speaker];

const lowered = [];
/** What a search goes through: words, context and speaker; made when it is first needed. */
function searchText(number) {
  const row = quotes[number];
  return lowered[number] ??= fold([row[inQuote.quote], row[inQuote.context], row[inQuote.speaker], speakerName(row), row[inQuote.speaker_role]].join("\n"));
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
  speaker: () => ranks(quotes.map(row => speakerName(row).toLowerCase() || "\uFFFF")),
  confidence: () => Float64Array.from(quotes, row => row[inQuote.confidence]),
  document: () => Float64Array.from(quotes, row => row[inQuote.document]),
};

const NAMED_SO = 2;
/** For each actor 0 where its names do not hold the words, 1 where they do, NAMED_SO where one of them is just that. */
function actorsCalled(text) {
  const only = onlyName(text);
  const words = wordsOf(text);
  const whole = words.join(" ");
  return Uint8Array.from(actors, (actor, number) => {
    const forms = formsOf(number);
    if (only !== undefined) return forms[0] === only ? NAMED_SO : 0;
    return forms.includes(whole) ? NAMED_SO : holds(forms.join("\n"), words) ? 1 : 0;
  });
}

const foldedForms = [];
/** An actor's name and other forms, folded. */
const formsOf = number => (foldedForms[number] ??= [actors[number][inActor.name], ...actors[number][inActor.aliases]].map(fold));

function matching(wanted) {
  const words = wordsOf(wanted.text);
  const role = wordsOf(wanted.role);
  const speakers = wanted.speaker.trim() && actorsCalled(wanted.speaker);
  const about = wanted.about.trim() && actorsCalled(wanted.about);
  const [least, most] = wanted.confidence.split("-");
  const from = least ? Number(least) - 1e-9 : 0;
  const to = most ? Number(most) + 1e-9 : 1;
  const inArticle = documents.map(row => fromArticle(row, wanted));
  const numbers = [];
  const first = [];
  for (let number = 0; number < quotes.length; number++) {
    const row = quotes[number];
    if (!inArticle[row[inQuote.document]]) continue;
    if (wanted.type && (wanted.type === "NOBODY" ? row[inQuote.speaker] !== "" : row[inQuote.speaker_type] !== wanted.type)) continue;
    if (wanted.kind && row[inQuote.kind] !== wanted.kind) continue;
    if (wanted.act && row[inQuote.act] !== (wanted.act === "NONE" ? "" : wanted.act)) continue;
    if (wanted.saying && !sayingOf(row)) continue;
    if (row[inQuote.confidence] < from || row[inQuote.confidence] > to) continue;
    if (speakers && !speakers[row[inQuote.speaker_number]]) continue;
    if (about && !row[inQuote.about_numbers].some(actor => about[actor])) continue;
    if (role.length && !holds(fold(row[inQuote.speaker_role]), role)) continue;
    if (words.length && !holds(searchText(number), words)) continue;
    // Who is called just what was typed comes before those whose names only hold it.
    (speakers && speakers[row[inQuote.speaker_number]] === NAMED_SO ? first : numbers).push(number);
  }
  return first.concat(numbers);
}

/** Whether a document has the folder, outlet and date that are wanted. */
function fromArticle(row, wanted) {
  const date = told(row, "date").slice(0, DAY);
  return (!wanted.folder || row[inDocument.folder] === wanted.folder.slice(1))
    && (!wanted.outlet || told(row, "outlet") === wanted.outlet)
    && (!wanted.from || date >= wanted.from)
    && (!wanted.to || (date !== "" && date <= wanted.to));
}
const DAY = "2026-01-31".length;

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
  drawSpeakers(shown);
  draw();
}

let quotesQuery = "";
/** Shows what was chosen, and says so in the address. */
function choose() {
  refresh();
  quotesQuery = queryOf(filters, { sort: (sorting.descending ? "-" : "") + sorting.column });
  keepAddress("quotes", quotesQuery);
}

/** Shows what an address asks for. */
function showQuotes(query) {
  if (query !== quotesQuery) {
    const asked = new URLSearchParams(query);
    fill(filters, asked);
    const sort = asked.get("sort") ?? "";
    sorting = { column: keyMakers[sort.replace("-", "")] ? sort.replace("-", "") : "", descending: sort.startsWith("-") };
    quotesQuery = query;
    showSorting();
    refresh();
    keepAddress("quotes", query);
  }
}

function showSorting() {
  for (const head of document.querySelectorAll("[data-sort]")) {
    if (head.dataset.sort === sorting.column) head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
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
    ? [...speakerLink(row), ...saidHow(row)]
    : [make("span", { class: "small" }, "no speaker")];
  return make("tr", { role: "row", "aria-rowindex": place + 2, "data-quote": shown[place] },
    tableCell("words", link(quoteAddress(row), isStatement(row) ? row[inQuote.quote] : "“" + row[inQuote.quote] + "”"), kindNote(row), sayingNote(row)),
    tableCell("speaker", ...speaker),
    tableCell("sure", confidenceMeter(row[inQuote.confidence])),
    tableCell("from", link(articleAddress(documentName(row)), documentName(row)), make("span", { class: "small" }, " " + row[inQuote.quote_id])));
}

function beginTable() {
  const folders = [...new Set(documents.filter(row => row[inDocument.quotes] + row[inDocument.statements] > 0).map(row => row[inDocument.folder]))].sort();
  filters.folder.append(...folders.map(folder => make("option", { value: "/" + folder }, folder || "(no folder)")));
  filters.folder.closest("label").hidden = folders.length < 2;
  const outlets = [...new Set(documents.map(row => told(row, "outlet")))].filter(Boolean).sort();
  filters.outlet.append(...outlets.map(outlet => make("option", {}, outlet)));
  filters.outlet.closest("label").hidden = outlets.length < 2;
  const dated = documents.some(row => told(row, "date"));
  for (const field of [filters.from, filters.to]) field.closest("label").hidden = !dated;
  filters.saying.closest("label").hidden = quotesOfSaying.size === 0;
  filters.addEventListener("input", whenPaused(choose));
  filters.addEventListener("reset", () => setTimeout(choose));
  filters.addEventListener("submit", event => event.preventDefault());
  rowsBox.addEventListener("scroll", whenPaused(draw), { passive: true });
  addEventListener("resize", whenPaused(draw));
  byId("save").addEventListener("click", () => save("quotes.csv", shown));
  for (const head of document.querySelectorAll("[data-sort]")) {
    head.addEventListener("click", () => {
      const column = head.dataset.sort;
      sorting = { column, descending: sorting.column === column && !sorting.descending };
      showSorting();
      choose();
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
