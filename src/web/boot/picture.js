// The last look of the page, kept on the device beside the plan that it shows: the next visit sees the plan before the program
// has arrived. It is a picture and no source: it is shown only beside the very record and build that it was taken of, and the
// program takes nothing from it.
const KEY = 'chain-balance.picture';
const RECORD = 'chain-balance';
/** What a plan changes; of the list, the rows that differ from the drawn ones. */
const PARTS = ['.plans', '.days', '.result'];
const ROWS = '.row:has(.amounts, .elsewhere)';
/** A picture is made of these and nothing else, whoever has written it. */
const TAGS = /^(aside|bdi|button|data|defs|details|div|em|h2|h3|input|label|li|option|p|pattern|rect|section|select|small|span|strong|summary|svg|ul)$/;
const NAMES = /^(?!on|style$|data-waiting$|hidden$|open$|data-open$)[a-z][a-zA-Z-]*$/;
const SVG = /^(defs|pattern|rect|svg)$/;
/** How long the page must have stood still, in milliseconds. */
const STILL = 700;

/** An element as a list: its name, its attributes, its children. What a field holds is an attribute of the next one. */
function taken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const attributes = Object.fromEntries([...node.attributes].filter(({ name }) => NAMES.test(name)).map(({ name, value }) => [name, value]));
  if (node.type === 'text') attributes.value = node.value;
  // On a phone the next visit begins with the result closed.
  if (node.dataset.kind === 'toggle') return ['button', { ...attributes, 'aria-expanded': 'false' }, 'Details'];
  for (const property of ['checked', 'selected']) if (node[property] === true) attributes[property] = '';
  // What the coach has put into its places comes with the coach.
  const children = node.id.startsWith('coach-') ? [] : [...node.childNodes];
  return [node.localName, attributes, ...children.filter(child => child.nodeType === Node.TEXT_NODE || child.nodeType === Node.ELEMENT_NODE).map(taken)];
}

function made(part) {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, attributes, ...children] = part;
  if (!TAGS.test(name)) throw new TypeError(name);
  const element = SVG.test(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [name, value] of Object.entries(attributes)) if (NAMES.test(name)) element.setAttribute(name, value);
  element.append(...children.map(made));
  return element;
}

/** Shows the picture of the record, if there is one: the answer says so. */
export function show({ record, wasm, touched }) {
  try {
    const { of, by, parts, rows } = JSON.parse(localStorage.getItem(KEY));
    if (of !== record || by !== wasm) return false;
    const shown = [...parts.map((part, place) => [PARTS[place], part]), ...rows.filter(([row]) => !touched(row)).map(([row, part]) => [`[data-exercise="${CSS.escape(row)}"]`, part])]
      .map(([place, part]) => [document.querySelector(`#app ${place}`), made(part)]);
    for (const [old, part] of shown) old.replaceWith(part);
    return true;
  } catch {
    return false; // none, or none that can be shown
  }
}

/** From now on takes a picture whenever the page has stood still. */
export function keep(app, { wasm }) {
  let waiting;
  const take = () => {
    try {
      const record = localStorage.getItem(RECORD);
      // A shared plan, or one that could not be kept, is not the one of the record.
      if (record === null || app.querySelector('.shared, [data-banner]')) return;
      const parts = PARTS.map(part => taken(app.querySelector(part)));
      const rows = [...app.querySelectorAll(ROWS)].map(row => [row.dataset.exercise, taken(row)]);
      localStorage.setItem(KEY, JSON.stringify({ of: record, by: wasm, parts, rows }));
    } catch {
      // No room: the plan itself needs it more.
      try { localStorage.removeItem(KEY); } catch { /* no memory at all */ }
    }
  };
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(take, STILL);
  };
  new MutationObserver(again).observe(app, { subtree: true, childList: true, attributes: true, characterData: true });
  app.addEventListener('input', again);
  again();
}
