// Elements are made here and nowhere else. Text goes in as text and is never parsed, whatever an article holds.

const byId = id => document.getElementById(id);

/** An element with attributes (those that are null are left out) and children, which are nodes or texts. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

const link = (address, text, attributes = {}) => make("a", { href: address, ...attributes }, text);

const typeSign = type => make("span", { class: "type", "data-type": type });

/** A count as the page writes it everywhere: thousands apart. */
const figure = count => count.toLocaleString("en");
const counted = (count, one, many = one + "s") => figure(count) + " " + (count === 1 ? one : many);

/** A confidence as a number, a bar and, where it is low, a question mark. */
function confidenceMeter(confidence) {
  const width = Math.round(confidence * 40);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of [["class", "meter"], ["width", 40], ["height", 6], ["aria-hidden", "true"]]) {
    svg.setAttribute(name, value);
  }
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("width", width);
  rect.setAttribute("height", 6);
  svg.append(rect);
  const low = confidence < LOW_CONFIDENCE;
  return make("span", { class: low ? "confidence low" : "confidence" }, confidence.toFixed(2), low ? "?" : "", svg);
}

const LOW_CONFIDENCE = 0.7;

/** Calls back once typing pauses for the length of a frame, so that a fast typist never waits. */
function whenPaused(callback) {
  let waiting = 0;
  return () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(callback);
  };
}
