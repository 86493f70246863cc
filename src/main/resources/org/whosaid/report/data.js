// What the page knows: rows as arrays, and the places of their columns by the names that the tables declare.

const parsed = id => JSON.parse(byId(id).textContent);

const format = parsed("format");
const documents = parsed("documents");
const actors = parsed("actors");
const quotes = parsed("quotes");

const columns = parsed("columns");
const placesOf = names => Object.fromEntries(names.map((name, place) => [name, place]));
const inDocument = placesOf(columns.documents);
const inActor = placesOf(columns.actors);
// The columns of quotes.csv, with the document's number in place of its name, and where the quote stands in its context.
const inQuote = placesOf(columns.quotes);

// Columns that not every run's tables have, since not every input tells them: empty where they are missing.
const told = (row, name) => String(row[inDocument[name]] ?? "");
const sayingOf = row => row[inQuote["saying"]] ?? "";

const documentNumbers = new Map(documents.map((row, number) => [row[inDocument.document], number]));
const actorNumbers = new Map(actors.map((row, number) => [row[inActor.key], number]));

/** The numbers of the quotes of each article, in text order. */
const quotesOfDocument = documents.map(() => []);
/** The numbers of the quotes of each actor. */
const quotesOfActor = actors.map(() => []);
/** The numbers of the quotes that name each actor. */
const quotesAboutActor = actors.map(() => []);
/** The numbers of the quotes of each saying, where the table tells sayings. */
const quotesOfSaying = new Map();
quotes.forEach((row, number) => {
  quotesOfDocument[row[inQuote.document]].push(number);
  if (row[inQuote.speaker_number] >= 0) quotesOfActor[row[inQuote.speaker_number]].push(number);
  for (const actor of row[inQuote.about_numbers]) quotesAboutActor[actor].push(number);
  const saying = sayingOf(row);
  if (!saying) return;
  if (!quotesOfSaying.has(saying)) quotesOfSaying.set(saying, []);
  quotesOfSaying.get(saying).push(number);
});

const isStatement = row => row[inQuote.kind] === "INDIRECT";

/** Of each row of a statement the number of its first row, since a statement with several counts once. */
const firstOfStatement = [];
{
  const firsts = new Map();
  quotes.forEach((row, number) => {
    if (!isStatement(row)) return;
    const key = row[inQuote.document] + " " + row[inQuote.utterance];
    if (!firsts.has(key)) firsts.set(key, number);
    firstOfStatement[number] = firsts.get(key);
  });
}

/** How many quotes and how many statements some rows are. */
function spokenIn(numbers) {
  const statements = new Set();
  let quoted = 0;
  for (const number of numbers) {
    if (firstOfStatement[number] === undefined) quoted++;
    else statements.add(firstOfStatement[number]);
  }
  return { quotes: quoted, statements: statements.size };
}

const documentName = row => documents[row[inQuote.document]][inDocument.document];

const encodedPath = path => path.split("/").map(encodeURIComponent).join("/");
const quoteAddress = row => "#q/" + encodedPath(documentName(row)) + "/" + row[inQuote.quote_id];
const articleAddress = name => "#a/" + encodedPath(name);
const actorAddress = number => "#n/" + encodedPath(actors[number][inActor.key]);
const sayingAddress = id => "#s/" + encodeURIComponent(id);

/** The speaker under the name that all articles share, with a link to its part. */
function speakerLink(row) {
  const actor = actors[row[inQuote.speaker_number]];
  const type = row[inQuote.speaker_type];
  if (!actor) return [typeSign(type), " " + row[inQuote.speaker]];
  const other = actor[inActor.name] !== row[inQuote.speaker];
  return [typeSign(type), " ", link(actorAddress(row[inQuote.speaker_number]), actor[inActor.name], { title: other ? row[inQuote.speaker] + " in this article" : null })];
}
