// What follows the hash says what is shown: overview, quotes, names, names/TYPE, n/TYPE/NAME, articles, a/DOCUMENT,
// q/DOCUMENT/QUOTE_ID, s/SAYING. Behind quotes, names and articles may stand what is filtered, as ?text=...&speaker=... Document names may be written as they are in the tables or percent-encoded.

const places = new Map();
let viewNow = "overview";

/** What an address means, or nothing where it leads nowhere. */
function destination(hash) {
  const [, list, query] = /^(quotes|names|articles)(\?.*)?$/.exec(hash) ?? [];
  if (list) return { view: list, query: query ?? "" };
  for (const path of [decoded(hash), hash]) {
    const [kind, rest] = parted(path, path.indexOf("/"));
    if (kind === "a" && documentNumbers.has(rest)) return { view: "article", document: documentNumbers.get(rest) };
    if (kind === "q") {
      const [name, id] = parted(rest, rest.lastIndexOf("/"));
      const number = (quotesOfDocument[documentNumbers.get(name)] ?? []).find(quote => quotes[quote][inQuote.quote_id] === id);
      if (number !== undefined) return { view: "article", document: quotes[number][inQuote.document], quote: number };
    }
    if (kind === "n" && actorNumbers.has(rest)) return { view: "name", actor: actorNumbers.get(rest) };
    if (kind === "s" && quotesOfSaying.has(rest)) return { view: "saying", saying: rest };
    if (kind === "names") return { view: "names", query: "?type=" + encodeURIComponent(rest) };
    if (path === "overview") return { view: path };
  }
  return undefined;
}

const parted = (path, at) => (at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at + 1)]);

function decoded(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

async function show() {
  const hash = location.hash.slice(1);
  if (hash === "content") return;
  const to = destination(hash || "overview");
  if (!to) {
    byId("nowhere").textContent = "This report has no " + decoded(hash) + ".";
    byId("nowhere").hidden = false;
    return;
  }
  byId("nowhere").hidden = true;
  places.set(viewNow, scrollY);
  if (viewNow === "quotes") places.set("rows", rowsBox.scrollTop);
  const moved = viewNow !== to.view;
  viewNow = to.view;
  for (const view of document.querySelectorAll(".view")) view.hidden = view.id !== "view-" + to.view;
  const tab = { article: "articles", name: "names", saying: "quotes" }[to.view] ?? to.view;
  for (const item of document.querySelectorAll("nav a")) {
    if (item.dataset.view === tab) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
  }
  if (to.view === "quotes") {
    showQuotes(to.query);
    rowsBox.scrollTop = places.get("rows") ?? 0;
    draw();
  }
  if (to.view === "articles") showArticles(to.query);
  if (to.view === "name") showName(to.actor);
  if (to.view === "saying") showSaying(to.saying);
  if (to.view === "names") showNames(to.query);
  const heading = byId("view-" + to.view).querySelector("h1");
  if (moved || to.view === "name" || to.view === "saying") heading?.focus({ preventScroll: true });
  const stays = to.view === "article" && to.document === articleNow;
  if (!stays) scrollTo(0, ["overview", "quotes", "names", "articles"].includes(to.view) ? places.get(to.view) ?? 0 : 0);
  if (to.view === "article") await showArticle(to.document, to.quote ?? -1);
  document.title = (heading?.textContent.trim() ?? "") + " – Who said what";
  document.body.dataset.shown = hash || "overview";
}

beginSpeakers();
beginArticleList();
beginTable();
beginNames();
beginArticles();
addEventListener("hashchange", show);
show();
