// The same words in several places: a saying, with all of them.

/** In how many places the words of a row stand, with a link to them all. */
function sayingNote(row) {
  const id = sayingOf(row);
  const places = quotesOfSaying.get(id)?.length ?? 0;
  return places > 1 ? make("span", { class: "kind" }, " ", link(sayingAddress(id), "in " + counted(places, "place"))) : "";
}

function showSaying(id) {
  const numbers = quotesOfSaying.get(id);
  const longest = numbers.map(number => quotes[number][inQuote.quote]).reduce((one, other) => (other.length > one.length ? other : one));
  const articles = new Set(numbers.map(number => quotes[number][inQuote.document])).size;
  byId("view-saying").replaceChildren(
    make("h1", { tabindex: -1 }, longest),
    make("p", { class: "small" }, counted(numbers.length, "place") + " in " + counted(articles, "article")),
    make("h2", {}, "Said by"),
    make("ul", { class: "list" }, ...saidBy(numbers)),
    make("h2", {}, "All places"),
    ...growing(numbers, number => excerpt(number, true)));
}

/** Whom the places name as the speaker, and how many of them do. */
function saidBy(numbers) {
  const counts = countedSpeakers(numbers);
  const items = counts.map(({ speaker, quotes: quoted, statements }) => make("li", {},
    typeSign(actors[speaker][inActor.type]), " ", link(actorAddress(speaker), actors[speaker][inActor.name]),
    make("span", { class: "small" }, counted(quoted + statements, "place"))));
  return items.length ? items : [make("li", {}, "no speaker")];
}
