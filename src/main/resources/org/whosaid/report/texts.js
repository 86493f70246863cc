// Gets at the articles: they are in the page, or in small scripts in a folder beside it.

const awaited = new Map();

// What a script from the folder calls. One that was left by another report is not taken.
window.whosaid = {
  receive(number, article) {
    awaited.get(number)?.(article.document === documents[number]?.[inDocument.document] ? article : { missing: "the folder with the texts belongs to another report" });
  },
};

/** Promises the article of a document: its text and mentions, or why there is none. */
function article(number) {
  const inside = byId("article-" + number);
  if (inside) return Promise.resolve(JSON.parse(inside.textContent));
  return new Promise(resolve => {
    const script = make("script", { src: document.body.dataset.texts + "/" + Math.floor(number / 1000) + "/" + number + ".js" });
    const done = content => {
      awaited.delete(number);
      script.remove();
      resolve(content);
    };
    awaited.set(number, done);
    script.addEventListener("error", () => done({ missing: "the folder " + document.body.dataset.texts + " is not beside this file, or incomplete" }));
    document.head.append(script);
  });
}

/** Offsets in the tables count code points, those of script UTF-16 units. */
function unitsOf(text) {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return offset => offset;
  const units = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return offset => units[offset];
}
