// The article as it stands, with what the tables say about it marked.

let articleNow = -1;

/** Shows an article; one of its quotes is picked out where its number is given. */
async function showArticle(number, quote = -1) {
  if (articleNow !== number) {
    articleNow = number;
    drawHead(number);
    byId("text").replaceChildren();
    byId("margin").replaceChildren();
    const content = await article(number);
    if (articleNow !== number) return;
    drawArticle(number, content);
  }
  pick(quote);
}

function drawHead(number) {
  const row = documents[number];
  byId("article-title").textContent = row[inDocument.document];
  nextTo("previous-article", number, -1);
  nextTo("next-article", number, 1);
  byId("article-facts").textContent = row[inDocument.status] === "OK"
    ? [...["title", "outlet", "date", "author"].map(name => told(row, name)).filter(Boolean), counted(row[inDocument.words], "word"), counted(row[inDocument.quotes], "quote") + ", " + figure(row[inDocument.attributed]) + " with a speaker", ...countedStatements(row), counted(row[inDocument.entities], "entity", "entities")].join(" · ")
    : row[inDocument.status] + ": " + row[inDocument.reason];
}

/** Where the link to the article before or behind one leads; inputs that were not read are passed over. */
function nextTo(id, number, step) {
  let other = number + step;
  while (documents[other] && documents[other][inDocument.status] !== "OK") other += step;
  byId(id).hidden = !documents[other];
  if (documents[other]) byId(id).href = articleAddress(documents[other][inDocument.document]);
}

const countedStatements = row => (row[inDocument.statements] ? [counted(row[inDocument.statements], "statement")] : []);

function drawArticle(number, content) {
  const notice = byId("article-notice");
  notice.hidden = !content.missing && !content.changed;
  byId("legend").hidden = !notice.hidden;
  if (content.missing) {
    notice.textContent = "There is no text to show: " + content.missing + ".";
  } else if (content.changed) {
    notice.textContent = "This article has changed since the run. It is shown as it is now, without marks, since the tables no longer fit it.";
  }
  const mine = quotesOfDocument[number];
  if (content.text !== undefined) {
    byId("text").append(...(content.changed ? [content.text] : marked(content, mine)));
  }
  byId("margin").replaceChildren(make("h2", {}, mine.length ? (mine.some(quote => isStatement(quotes[quote])) ? "Quotes and statements" : "Quotes") : "No quotes"), ...mine.map(card));
}

/**
 * The text in pieces: quotes and statements as marks, the quotes inside the statements that hold them, and within and
 * between them whatever else stands there.
 */
function marked(content, mine) {
  const units = unitsOf(content.text);
  const spans = [];
  const add = (kind, start, end, value) => {
    if (start !== "" && end > start) spans.push({ kind, start: units(start), end: units(end), value });
  };
  for (const number of mine) {
    const row = quotes[number];
    add("quote", row[inQuote.start], row[inQuote.end], number);
    add("speaker", row[inQuote.mention_start], row[inQuote.mention_end], number);
    add("cue", row[inQuote.cue_start], row[inQuote.cue_end], number);
  }
  for (const [start, end, actor] of content.mentions) add("name", start, end, actor);

  const borders = [...new Set([0, content.text.length, ...spans.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b);
  const begins = new Map();
  for (const span of spans) begins.set(span.start, [...(begins.get(span.start) ?? []), span]);
  const pieces = [];
  let open = [];
  let marks = [];
  for (let border = 0; border + 1 < borders.length; border++) {
    const [start, end] = [borders[border], borders[border + 1]];
    open = open.filter(span => span.end > start).concat(begins.get(start) ?? []);
    const wanted = open.filter(span => span.kind === "quote").sort(outermostFirst);
    let same = 0;
    while (same < marks.length && marks[same].span === wanted[same]) same++;
    marks.length = same;
    for (const span of wanted.slice(same)) {
      const element = quoteMark(span.value);
      put(element, marks, pieces);
      marks.push({ span, element });
    }
    put(inner(content.text.slice(start, end), open), marks, pieces);
  }
  return pieces;
}

/** Puts a piece into the innermost mark that is open, or where none is, among the pieces. */
function put(piece, marks, pieces) {
  if (marks.length) marks.at(-1).element.append(piece);
  else pieces.push(piece);
}

/** A statement holds its quotes, also where they are all of it. */
const outermostFirst = (one, other) => isStatement(quotes[other.value]) - isStatement(quotes[one.value]) || one.start - other.start || other.end - one.end;

/** What stands within a piece: a name leads to its part, a speaker without a name too, a cue to its quote. */
function inner(text, open) {
  const name = open.find(span => span.kind === "name");
  const speakers = open.filter(span => span.kind === "speaker").map(span => span.value);
  const cues = open.filter(span => span.kind === "cue").map(span => span.value);
  let piece = text;
  if (name && actors[name.value]) {
    const actor = actors[name.value];
    piece = link(actorAddress(name.value), piece,
      { class: "name", "data-type": actor[inActor.type], title: actor[inActor.name] + ", " + actor[inActor.type] });
  } else if (cues.length) {
    const row = quotes[cues[0]];
    piece = link(quoteAddress(row), piece, { title: "reports " + row[inQuote.quote_id] });
  } else if (speakers.length && actors[quotes[speakers[0]][inQuote.speaker_number]]) {
    const row = quotes[speakers[0]];
    piece = link(actorAddress(row[inQuote.speaker_number]), piece, { title: row[inQuote.speaker] + ", speaker of " + row[inQuote.quote_id] });
  }
  if (cues.length) piece = make("span", { class: "cue", "data-for": cues.join(" ") }, piece);
  if (speakers.length) piece = make("span", { class: "speaker", "data-for": speakers.join(" ") }, piece);
  return piece;
}

function quoteClass(row) {
  return (isStatement(row) ? "statement" : "quote") + (row[inQuote.speaker] ? "" : " nobody") + (row[inQuote.confidence] < LOW_CONFIDENCE ? " low" : "");
}

function spokenBy(row) {
  return (row[inQuote.speaker] || "no speaker") + ", confidence " + row[inQuote.confidence].toFixed(2);
}

function quoteMark(number) {
  const row = quotes[number];
  return make("mark", { class: quoteClass(row), "data-quote": number, tabindex: 0, role: "group", title: row[inQuote.quote_id] + ": " + spokenBy(row), "aria-label": row[inQuote.quote_id] + (isStatement(row) ? ", statement: " : ", quote: ") + spokenBy(row) });
}

function card(number) {
  const row = quotes[number];
  const evidence = [row[inQuote.speaker_mention] && "“" + row[inQuote.speaker_mention] + "”", row[inQuote.cue] && "“" + row[inQuote.cue] + "”"].filter(Boolean).join(" · ");
  return make("article", { class: "card " + quoteClass(row), "data-card": number },
    make("p", {}, link(quoteAddress(row), row[inQuote.quote_id]), " ", ...(row[inQuote.speaker] ? speakerLink(row) : ["no speaker"])),
    make("p", { class: "small" }, confidenceMeter(row[inQuote.confidence]), evidence ? " by " + evidence : "", ...saidHow(row)),
    make("p", { class: "excerpt" }, row[inQuote.quote]),
    sayingNote(row));
}

/** Picks one quote out with its mention, its cue and its card. */
function pick(number) {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (number < 0) return;
  const text = byId("text");
  for (const element of text.querySelectorAll("[data-for]")) {
    if (element.dataset.for.split(" ").includes(String(number))) element.classList.add("lit");
  }
  const chosen = byId("margin").querySelector(`[data-card="${number}"]`);
  chosen?.classList.add("lit");
  const marks = text.querySelectorAll(`[data-quote="${number}"]`);
  for (const mark of marks) mark.classList.add("lit");
  if (chosen) byId("margin").scrollTop = chosen.offsetTop - byId("margin").clientHeight / 3;
  (marks[0] ?? chosen)?.scrollIntoView({ block: "center" });
  marks[0]?.focus({ preventScroll: true });
}

function beginArticles() {
  const choose = target => {
    const mark = target.closest("mark[data-quote]");
    if (mark) location.hash = quoteAddress(quotes[mark.dataset.quote]);
  };
  byId("text").addEventListener("click", event => {
    if (!event.target.closest("a")) choose(event.target);
  });
  byId("text").addEventListener("keydown", event => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("mark")) {
      event.preventDefault();
      choose(event.target);
    }
  });
  byId("legend").addEventListener("change", event => {
    byId("view-article").classList.toggle("without-" + event.target.value, !event.target.checked);
  });
  byId("back").addEventListener("click", () => history.back());
}

function drawArticleList() {
  const wanted = wordsOf(byId("article-filters").text.value);
  const found = documents.filter(row => holds(fold([row[inDocument.document], told(row, "title"), told(row, "outlet"), told(row, "date")].join("\n")), wanted));
  byId("articles-count").textContent = counted(found.length, "input") + (found.length > MOST_LISTED ? ", the first " + figure(MOST_LISTED) + " are listed" : "");
  byId("articles-list").replaceChildren(...found.slice(0, MOST_LISTED).map(row => make("li", {},
    link(articleAddress(row[inDocument.document]), told(row, "title") || row[inDocument.document]),
    ...["outlet", "date"].map(name => told(row, name)).filter(Boolean).map(text => make("span", { class: "role" }, text)),
    make("span", { class: "small" }, row[inDocument.status] === "OK"
      ? [counted(row[inDocument.words], "word"), counted(row[inDocument.quotes], "quote"), ...countedStatements(row), counted(row[inDocument.entities], "entity", "entities")].join(" · ")
      : row[inDocument.status] + ": " + row[inDocument.reason]))));
}
const MOST_LISTED = 500;

function beginArticleList() {
  byId("article-filters").addEventListener("submit", event => event.preventDefault());
  byId("article-filters").addEventListener("input", whenPaused(() => {
    drawArticleList();
    keepAddress("articles", queryOf(byId("article-filters")));
  }));
}

/** Shows the articles that an address asks for. */
function showArticles(query) {
  fill(byId("article-filters"), new URLSearchParams(query));
  drawArticleList();
  keepAddress("articles", query);
}
