// The list of names, and the part about each of them.

const NAMES_AT_A_TIME = 200;
const QUOTES_AT_A_TIME = 50;
let namesListed = NAMES_AT_A_TIME;

function drawNames() {
  const wanted = Object.fromEntries(new FormData(byId("name-filters")));
  const text = wanted.text.trim().toLowerCase();
  const found = actors.filter(actor =>
    (!wanted.type || actor[ACTOR_TYPE] === wanted.type)
    && (!text || [actor[ACTOR_NAME], ...actor[ROLES], ...actor[ALIASES]].some(form => form.toLowerCase().includes(text))));
  if (wanted.order === "mentions") found.sort((one, other) => other[MENTIONS] - one[MENTIONS]);
  if (wanted.order === "name") found.sort((one, other) => plainly(one[ACTOR_NAME].toLowerCase(), other[ACTOR_NAME].toLowerCase()));
  byId("names-count").textContent = counted(found.length, "name");
  byId("names-list").replaceChildren(...found.slice(0, namesListed).map(nameItem));
  byId("more-names").hidden = found.length <= namesListed;
}

function nameItem(actor) {
  return make("li", {},
    typeSign(actor[ACTOR_TYPE]), " ", link(actorAddress(actor[ACTOR_TYPE], actor[ACTOR_NAME]), actor[ACTOR_NAME]),
    actor[ROLES].length ? make("span", { class: "role" }, " " + actor[ROLES][0]) : "",
    make("span", { class: "small" }, counts(actor)));
}

const counts = actor => [
  counted(actor[ACTOR_QUOTES], "quote"),
  ...(actor[MENTIONS] ? [counted(actor[MENTIONS], "mention")] : []),
  counted(actor[DOCUMENTS].length, "article"),
].join(" · ");

function showName(number) {
  const actor = actors[number];
  const spoken = quotesOfActor[number];
  const fact = (term, ...values) => [make("dt", {}, term), make("dd", {}, ...values)];
  const facts = [
    ...fact("Type", actor[ACTOR_TYPE] + (actor[CODE] ? " (" + actor[CODE] + ")" : "")),
    ...(actor[ROLES].length ? fact("Role", actor[ROLES].join("; ")) : []),
    ...(actor[ALIASES].length ? fact("Also called", actor[ALIASES].join("; ")) : []),
    ...fact("In", ...documentLinks(actor[DOCUMENTS])),
  ];
  const notes = [];
  if (actor[ACTOR_TYPE] === "UNNAMED") notes.push(make("p", { class: "notice" }, "A speaker without a name: in different articles these words may mean different people."));
  else if (actor[DOCUMENTS].length > 1) notes.push(make("p", { class: "small" }, "Put together by name and type from several articles: namesakes are not told apart."));
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
    make("h1", { tabindex: -1 }, typeSign(actor[ACTOR_TYPE]), " " + actor[ACTOR_NAME]),
    make("p", { class: "small" }, counts(actor)),
    ...notes,
    make("dl", { class: "facts" }, ...facts),
    make("h2", {}, spoken.length ? "Every quote" : "Never quoted"),
    list, more);
}

function documentLinks(numbers) {
  const some = numbers.slice(0, 50).map(number => make("span", { class: "path" }, link(articleAddress(documents[number][DOCUMENT_NAME]), documents[number][DOCUMENT_NAME])));
  return numbers.length > some.length ? [...some, "and " + (numbers.length - some.length) + " more"] : some;
}

/** A quote in its context, with a link to its place. */
function excerpt(number) {
  const row = quotes[number];
  const at = row[CONTEXT].indexOf(row[QUOTE]);
  const words = at < 0
    ? [make("mark", { class: quoteClass(row) }, row[QUOTE])]
    : [row[CONTEXT].slice(0, at), make("mark", { class: quoteClass(row) }, row[QUOTE]), row[CONTEXT].slice(at + row[QUOTE].length)];
  return make("li", {},
    make("p", {}, ...words),
    make("p", { class: "small" }, confidenceMeter(row[CONFIDENCE]), " ", link(quoteAddress(row), documentName(row) + ", " + row[ID])));
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
