// What the page knows, as arrays; these are the places in them.

const parsed = id => JSON.parse(byId(id).textContent);

const DOCUMENT_NAME = 0, FOLDER = 1, STATUS = 2, REASON = 3, WORDS = 4, QUOTES = 5, ATTRIBUTED = 6, NAMES = 7;
const ACTOR_NAME = 0, ACTOR_TYPE = 1, CODE = 2, ROLES = 3, ALIASES = 4, MENTIONS = 5, ACTOR_QUOTES = 6, DOCUMENTS = 7;
// The columns of quotes.csv, with the document's number in place of its name.
const DOCUMENT = 0, ID = 1, UTTERANCE = 2, KIND = 3, QUOTE = 4, SPEAKER = 5, SPEAKER_ID = 6, TYPE = 7, ROLE = 8,
  MENTION = 9, CUE = 10, CONFIDENCE = 11, CONTEXT = 12, START = 13, END = 14, MENTION_START = 15, MENTION_END = 16,
  CUE_START = 17, CUE_END = 18;

const format = parsed("format");
const documents = parsed("documents");
const actors = parsed("actors");
const quotes = parsed("quotes");

const documentNumbers = new Map(documents.map((row, number) => [row[DOCUMENT_NAME], number]));
const actorKey = (type, name) => type + "/" + name;
const actorNumbers = new Map(actors.map((row, number) => [actorKey(row[ACTOR_TYPE], row[ACTOR_NAME]), number]));

/** The numbers of the quotes of each article, in text order. */
const quotesOfDocument = documents.map(() => []);
/** The numbers of the quotes of each actor. */
const quotesOfActor = actors.map(() => []);
quotes.forEach((row, number) => {
  quotesOfDocument[row[DOCUMENT]].push(number);
  const actor = actorNumbers.get(actorKey(row[TYPE], row[SPEAKER]));
  if (actor !== undefined) quotesOfActor[actor].push(number);
});

const documentName = row => documents[row[DOCUMENT]][DOCUMENT_NAME];

const encodedPath = path => path.split("/").map(encodeURIComponent).join("/");
const quoteAddress = row => "#q/" + encodedPath(documentName(row)) + "/" + row[ID];
const articleAddress = name => "#a/" + encodedPath(name);
const actorAddress = (type, name) => "#n/" + type + "/" + encodeURIComponent(name);
