// How often each speaker says what the table shows.

const MOST_SPEAKERS = 10;
let speakersListed = MOST_SPEAKERS;

/** Counts quotes and statements of some rows by speaker, those with most first. */
function countedSpeakers(numbers) {
  const counts = new Map();
  const statements = new Set();
  for (const number of numbers) {
    const speaker = quotes[number][inQuote.speaker_number];
    const first = firstOfStatement[number];
    if (speaker < 0 || statements.has(first)) continue;
    if (first !== undefined) statements.add(first);
    const count = counts.get(speaker) ?? { speaker, quotes: 0, statements: 0 };
    if (first === undefined) count.quotes++;
    else count.statements++;
    counts.set(speaker, count);
  }
  return [...counts.values()].sort((one, other) => other.quotes + other.statements - one.quotes - one.statements || one.speaker - other.speaker);
}

function drawSpeakers(numbers) {
  const counts = countedSpeakers(numbers);
  byId("speakers-count").textContent = "Who says this: " + counted(counts.length, "speaker");
  byId("speakers-list").replaceChildren(...counts.slice(0, speakersListed).map(speakerItem));
  byId("more-speakers").hidden = counts.length <= speakersListed;
}

function speakerItem({ speaker, quotes: quoted, statements }) {
  const actor = actors[speaker];
  const said = [...(quoted ? [counted(quoted, "quote")] : []), ...(statements ? [counted(statements, "statement")] : [])].join(", ");
  return make("li", {}, typeSign(actor[inActor.type]), " ",
    make("button", { type: "button", "data-only": actor[inActor.name], title: "Show what " + actor[inActor.name] + " says" }, actor[inActor.name]),
    make("span", { class: "small" }, " " + said));
}

function beginSpeakers() {
  // Where there is little room the rows come first.
  byId("speakers-count").parentElement.open = matchMedia("(min-width: 40rem)").matches;
  byId("speakers-list").addEventListener("click", event => {
    const only = event.target.closest("[data-only]")?.dataset.only;
    if (only === undefined) return;
    filters.speaker.value = '"' + only + '"';
    choose();
  });
  byId("more-speakers").addEventListener("click", () => {
    speakersListed += 50;
    drawSpeakers(shown);
  });
}
