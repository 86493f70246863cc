// The list of names, and the part about each of them.

const NAMES_AT_A_TIME = 200;
const QUOTES_AT_A_TIME = 50;
let namesListed = NAMES_AT_A_TIME;

function drawNames() {
  const wanted = Object.fromEntries(new FormData(byId("name-filters")));
  const text = wanted.text.trim().toLowerCase();
  const found = actors.filter(actor =>
    (!wanted.type || actor[inActor.type] === wanted.type)
    && (!wanted.heard || heardHow(actor) === wanted.heard)
    && (!text || [actor[inActor.name], ...actor[inActor.roles], ...actor[inActor.aliases]].some(form => form.toLowerCase().includes(text))));
  if (wanted.order === "mentions") found.sort((one, other) => other[inActor.mentions] - one[inActor.mentions]);
  if (wanted.order === "name") found.sort((one, other) => plainly(one[inActor.name].toLowerCase(), other[inActor.name].toLowerCase()));
  byId("names-count").textContent = countedNames(found);
  byId("names-list").replaceChildren(...found.slice(0, namesListed).map(nameItem));
  byId("more-names").hidden = found.length <= namesListed;
}

function heardHow(actor) {
  return actor[inActor.quotes] ? "quoted" : actor[inActor.statements] ? "reported" : "silent";
}

/** Names as the overview counts them; speakers without one are listed too, and counted apart. */
function countedNames(found) {
  const unnamed = found.filter(actor => actor[inActor.type] === "UNNAMED").length;
  const named = found.length - unnamed;
  const parts = [];
  if (named || !unnamed) parts.push(counted(named, "name"));
  if (unnamed) parts.push(counted(unnamed, "speaker") + " without a name");
  return parts.join(" and ");
}

function nameItem(actor) {
  return make("li", {},
    typeSign(actor[inActor.type]), " ", link(actorAddress(actor[inActor.type], actor[inActor.name]), actor[inActor.name]),
    actor[inActor.roles].length ? make("span", { class: "role" }, " " + actor[inActor.roles][0]) : "",
    make("span", { class: "small" }, counts(actor)));
}

const counts = actor => [
  counted(actor[inActor.quotes], "quote"),
  ...(actor[inActor.statements] ? [counted(actor[inActor.statements], "statement")] : []),
  ...(actor[inActor.mentions] ? [counted(actor[inActor.mentions], "mention")] : []),
  counted(actor[inActor.documents].length, "article"),
].join(" · ");

function showName(number) {
  const actor = actors[number];
  const spoken = quotesOfActor[number];
  const fact = (term, ...values) => [make("dt", {}, term), make("dd", {}, ...values)];
  const facts = [
    ...fact("Type", actor[inActor.type] + (actor[inActor.code] ? " (" + actor[inActor.code] + ")" : "")),
    ...(actor[inActor.roles].length ? fact("Role", actor[inActor.roles].join("; ")) : []),
    ...(actor[inActor.aliases].length ? fact("Also called", actor[inActor.aliases].join("; ")) : []),
    ...fact("In", ...documentLinks(actor[inActor.documents])),
  ];
  const notes = [];
  if (actor[inActor.type] === "UNNAMED") notes.push(make("p", { class: "notice" }, "A speaker without a name: in different articles these words may mean different people."));
  else if (actor[inActor.documents].length > 1) notes.push(make("p", { class: "small" }, "Put together by name and type from several articles: namesakes are not told apart."));
  const list = make("ol", { class: "excerpts" });
  const more = make("button", { type: "button" }, "Show more");
  const add = () => {
    const from = list.childElementCount;
    list.append(...spoken.slice(from, from + QUOTES_AT_A_TIME).map(excerpt));
    more.hidden = list.childElementCount >= spoken.length;
  };
  more.addEventListener("click", add);
  add();
  byId("view-name").replaceChildren(
    make("h1", { tabindex: -1 }, typeSign(actor[inActor.type]), " " + actor[inActor.name]),
    make("p", { class: "small" }, counts(actor)),
    ...notes,
    make("dl", { class: "facts" }, ...facts),
    make("h2", {}, { quoted: "Every quote and statement", reported: "Reported, but never quoted", silent: "Only talked about" }[heardHow(actor)]),
    list, more);
}

function documentLinks(numbers) {
  const some = numbers.slice(0, 50).map(number => make("span", { class: "path" }, link(articleAddress(documents[number][inDocument.document]), documents[number][inDocument.document])));
  return numbers.length > some.length ? [...some, " and " + figure(numbers.length - some.length) + " more"] : some;
}

/** A quote or statement in its context, with a link to its place. */
function excerpt(number) {
  const row = quotes[number];
  const at = row[inQuote.place_in_context];
  const [quote, context] = [row[inQuote.quote], row[inQuote.context]];
  const mark = make("mark", { class: quoteClass(row) }, quote);
  // Where it stands there several times and nobody knows which it is, none of them is marked.
  const words = at >= 0 ? [context.slice(0, at), mark, context.slice(at + quote.length)] : context.includes(quote) ? [context] : [mark];
  return make("li", {},
    make("p", {}, ...words),
    make("p", { class: "small" }, confidenceMeter(row[inQuote.confidence]), " ", link(quoteAddress(row), documentName(row) + ", " + row[inQuote.quote_id])));
}

function beginNames() {
  const anew = whenPaused(() => {
    namesListed = NAMES_AT_A_TIME;
    drawNames();
  });
  byId("name-filters").addEventListener("input", anew);
  byId("name-filters").addEventListener("submit", event => event.preventDefault());
  byId("more-names").addEventListener("click", () => {
    namesListed += NAMES_AT_A_TIME;
    drawNames();
  });
  drawNames();
}
