// How the page looks for words: capitals, accents and the shape of marks make no difference, and all words must be there.

const LIKE = { "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };

function fold(text) {
  const low = text.toLowerCase();
  // Nearly all texts end here.
  if (/^[\0-\x7f]*$/.test(low)) return low;
  return low.normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[‘’‛ʼʻʹ′`´＇]/g, "'").replace(/[“”„‟«»″＂]/g, '"').replace(/[‐‑‒–—−]/g, "-")
    .replace(/[øłđðıßæœþ]/g, letter => LIKE[letter]);
}

const wordsOf = text => fold(text).split(/\s+/).filter(Boolean);
const holds = (folded, words) => words.every(word => folded.includes(word));

/** A text in double marks stands for this name alone. */
const onlyName = text => /^"(.+)"$/.exec(fold(text).trim())?.[1];

/** What is in the form, as the query of an address. */
function queryOf(form, more = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of [...new FormData(form), ...Object.entries(more)]) if (value) query.set(name, value);
  const text = query.toString();
  return text && "?" + text;
}

/** Puts a query into a form. */
function fill(form, query) {
  for (const field of form.elements) if (field.name) field.value = query.get(field.name) ?? "";
}

/** Makes the address say what a view shows, so that it can be sent on, loaded anew and come back to. */
function keepAddress(view, query) {
  document.querySelector(`nav [data-view="${view}"]`).hash = view + query;
  if (viewNow === view) history.replaceState(history.state, "", "#" + view + query);
}
