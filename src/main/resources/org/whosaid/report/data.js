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

const documentNumbers = new Map(documents.map((row, number) => [row[inDocument.document], number]));
const actorKey = (type, name) => type + "/" + name;
const actorNumbers = new Map(actors.map((row, number) => [actorKey(row[inActor.type], row[inActor.name]), number]));

/** The numbers of the quotes of each article, in text order. */
const quotesOfDocument = documents.map(() => []);
/** The numbers of the quotes of each actor. */
const quotesOfActor = actors.map(() => []);
quotes.forEach((row, number) => {
  quotesOfDocument[row[inQuote.document]].push(number);
  const actor = actorNumbers.get(actorKey(row[inQuote.speaker_type], row[inQuote.speaker]));
  if (actor !== undefined) quotesOfActor[actor].push(number);
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
const actorAddress = (type, name) => "#n/" + type + "/" + encodeURIComponent(name);
