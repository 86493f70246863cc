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

const documentName = row => documents[row[inQuote.document]][inDocument.document];

const encodedPath = path => path.split("/").map(encodeURIComponent).join("/");
const quoteAddress = row => "#q/" + encodedPath(documentName(row)) + "/" + row[inQuote.quote_id];
const articleAddress = name => "#a/" + encodedPath(name);
const actorAddress = (type, name) => "#n/" + type + "/" + encodeURIComponent(name);
