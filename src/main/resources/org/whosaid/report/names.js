// The list of names, and the part about each of them.

const NAMES_AT_A_TIME = 200;
const QUOTES_AT_A_TIME = 50;
let namesListed = NAMES_AT_A_TIME;

function drawNames() {
  const wanted = Object.fromEntries(new FormData(byId("name-filters")));
  const words = wordsOf(wanted.text);
  const whole = words.join(" ");
  const found = [];
  actors.forEach((actor, number) => {
    if (wanted.type && actor[inActor.type] !== wanted.type) return;
    if (wanted.heard && heardHow(actor) !== wanted.heard) return;
    const forms = formsOf(number);
    if (words.length && !holds([...forms, ...actor[inActor.roles].map(fold)].join("\n"), words)) return;
    // The name itself comes first, then another form.
    found.push({ actor, number, rank: !words.length || forms[0] === whole ? 0 : forms.includes(whole) ? 1 : 2 });
  });
  const orders = {
    mentions: (one, other) => other.actor[inActor.mentions] - one.actor[inActor.mentions],
    name: (one, other) => plainly(formsOf(one.number)[0], formsOf(other.number)[0]),
  };
  found.sort((one, other) => one.rank - other.rank || (orders[wanted.order]?.(one, other) ?? 0) || one.number - other.number);
  byId("names-count").textContent = countedNames(found.map(one => one.actor));
  byId("names-list").replaceChildren(...found.slice(0, namesListed).map(one => nameItem(one.number)));
  byId("more-names").hidden = found.length <= namesListed;
}

let namesQuery = "";
/** Shows the names that an address asks for. */
function showNames(query) {
  if (query === namesQuery) return;
  fill(byId("name-filters"), new URLSearchParams(query));
  namesQuery = query;
  drawNames();
  keepAddress("names", query);
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

function nameItem(number) {
  const actor = actors[number];
  return make("li", {},
    typeSign(actor[inActor.type]), " ", link(actorAddress(number), actor[inActor.name]),
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
    ...(actor[inActor.roles].length ? fact(actor[inActor.roles].length > 1 ? "Roles" : "Role", rolesOf(actor)) : []),
    ...(actor[inActor.aliases].length ? fact("Also called", actor[inActor.aliases].join("; ")) : []),
    ...fact("In", ...documentLinks(actor[inActor.documents])),
  ];
  const notes = [];
  if (actor[inActor.type] === "UNNAMED") notes.push(make("p", { class: "notice" }, "A speaker without a name: in different articles these words may mean different people."));
  else if (actor[inActor.documents].length > 1) notes.push(make("p", { class: "small" }, actor[inActor.id]
    ? "Put together from several articles; the share of them that are expected to mean the same is " + actor[inActor.confidence].toFixed(2) + "."
    : "Put together by name and type from several articles: namesakes are not told apart."));
  const about = quotesAboutActor[number];
  const places = make("ol", { class: "excerpts", id: "mentions" });
  byId("view-name").replaceChildren(
    make("h1", { tabindex: -1 }, typeSign(actor[inActor.type]), " " + actor[inActor.name]),
    make("p", { class: "small" }, counts(actor)),
    ...notes,
    make("dl", { class: "facts" }, ...facts),
    make("h2", {}, { quoted: "Every quote and statement", reported: "Reported, but never quoted", silent: "Only talked about" }[heardHow(actor)]),
    ...growing(spoken, number => excerpt(number, false)),
    ...(about.length ? [make("h2", {}, "What is said of it"), ...growing(about, number => excerpt(number, true))] : []),
    ...(actor[inActor.mentions] ? [make("h2", {}, "Where it is named"), places, make("button", { type: "button", id: "more-mentions", hidden: "" }, "Show more")] : []));
  if (actor[inActor.mentions]) listMentions(number, places, byId("more-mentions"));
}

/** A list that grows by a button, since thousands of rows at once would keep the page from answering. */
function growing(numbers, item) {
  const list = make("ol", { class: "excerpts" });
  const more = make("button", { type: "button" }, "Show more");
  const add = () => {
    const from = list.childElementCount;
    list.append(...numbers.slice(from, from + QUOTES_AT_A_TIME).map(item));
    more.hidden = list.childElementCount >= numbers.length;
  };
  more.addEventListener("click", add);
  add();
  return [list, more];
}

/** The commonest roles, each with the number of rows that give it. */
function rolesOf(actor) {
  const rest = actor[inActor.roles].length - MOST_ROLES;
  return actor[inActor.roles].slice(0, MOST_ROLES).map((role, place) => role + " (" + figure(actor[inActor.role_rows][place]) + ")").join("; ")
    + (rest > 0 ? "; " + counted(rest, "other") : "");
}
const MOST_ROLES = 3;

const MENTIONS_AT_A_TIME = 20;
const AROUND = 90;
/** Lists where an actor is named, with the words around it; reads its articles one by one, as far as they are needed. */
function listMentions(number, list, more) {
  const left = [...actors[number][inActor.documents]];
  const add = async () => {
    more.hidden = true;
    const wanted = list.childElementCount + MENTIONS_AT_A_TIME;
    while (left.length && list.childElementCount < wanted && list.isConnected) {
      const place = left.shift();
      const content = await article(place);
      if (content.mentions) list.append(...mentionsIn(content, place, number));
    }
    more.hidden = !left.length;
  };
  more.addEventListener("click", add);
  add();
}

function mentionsIn(content, place, number) {
  const units = unitsOf(content.text);
  const name = documents[place][inDocument.document];
  return content.mentions.filter(mention => mention[2] === number).map(([from, to]) => {
    const [start, end] = [units(from), units(to)];
    const before = content.text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/s, "");
    const after = content.text.slice(end, end + AROUND).replace(/\n.*$/s, "");
    return make("li", {},
      make("p", {}, before.length === AROUND ? "…" + before : before, make("strong", {}, content.text.slice(start, end)), after.length === AROUND ? after + "…" : after),
      make("p", { class: "small" }, link(articleAddress(name), name)));
  });
}

function documentLinks(numbers) {
  const some = numbers.slice(0, 50).map(number => make("span", { class: "path" }, link(articleAddress(documents[number][inDocument.document]), documents[number][inDocument.document])));
  return numbers.length > some.length ? [...some, " and " + figure(numbers.length - some.length) + " more"] : some;
}

/** A quote or statement in its context, with a link to its place and, where that is asked for, to its speaker. */
function excerpt(number, withSpeaker) {
  const row = quotes[number];
  const at = row[inQuote.place_in_context];
  const [quote, context] = [row[inQuote.quote], row[inQuote.context]];
  const mark = make("mark", { class: quoteClass(row) }, quote);
  // Where it stands there several times and nobody knows which it is, none of them is marked.
  const words = at >= 0 ? [context.slice(0, at), mark, context.slice(at + quote.length)] : context.includes(quote) ? [context] : [mark];
  return make("li", {},
    make("p", {}, ...words),
    make("p", { class: "small" }, ...(withSpeaker ? [...(row[inQuote.speaker] ? speakerLink(row) : ["no speaker"]), " "] : []), confidenceMeter(row[inQuote.confidence]), " ", link(quoteAddress(row), documentName(row) + ", " + row[inQuote.quote_id]), withSpeaker ? "" : sayingNote(row)));
}

function beginNames() {
  const anew = whenPaused(() => {
    namesListed = NAMES_AT_A_TIME;
    drawNames();
    namesQuery = queryOf(byId("name-filters"));
    keepAddress("names", namesQuery);
  });
  byId("name-filters").addEventListener("input", anew);
  byId("name-filters").addEventListener("submit", event => event.preventDefault());
  byId("more-names").addEventListener("click", () => {
    namesListed += NAMES_AT_A_TIME;
    drawNames();
  });
  drawNames();
}
