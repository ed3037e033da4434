// Shows the picture that taking.js took on the last visit, before the program has arrived. It is a picture and no source: it is
// shown only for the very record, open plan and build that it was taken of, and the program takes nothing from it.
/** Where the picture stands in the memory of the device. */
export const KEY = 'chain-balance.picture';
/** What a plan changes. */
export const PARTS = ['.plans', '.plan', '.result', '.strip'];
/** A picture is made of these and nothing else, whoever has written it. */
const TAGS = /^(b|bdi|button|data|details|div|em|g|h2|h3|i|input|label|li|ol|option|p|path|rect|section|select|small|span|strong|summary|svg|title|ul|use)$/;
export const NAMES = /^(?!on|style$|data-waiting$|hidden$|open$|data-open(ed)?$)[a-z][a-zA-Z-]*$/;
const SVG = /^(g|path|rect|svg|title|use)$/;

function made(part) {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, attributes, ...children] = part;
  if (!TAGS.test(name)) throw new TypeError(name);
  const element = SVG.test(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [name, value] of Object.entries(attributes)) if (NAMES.test(name)) element.setAttribute(name, value);
  element.append(...children.map(made));
  return element;
}

/** Shows the picture of the record, if there is one, and if the program's page does not stand yet. */
export function show({ record, device, open, wasm, touched }) {
  const { dataset } = document.documentElement;
  try {
    const { of, plan, by, parts, rows } = JSON.parse(device.get(KEY));
    if (of !== record || plan !== open() || by !== wasm || !('arriving' in dataset)) return;
    const shown = [...parts.map((part, place) => [PARTS[place], part]), ...rows.filter(([row]) => !touched(row)).map(([row, part]) => [`[data-exercise="${CSS.escape(row)}"]`, part])]
      .map(([place, part]) => [document.querySelector(`#app ${place}`), made(part)]);
    for (const [old, part] of shown) old.replaceWith(part);
    dataset.arriving = 'pictured';
  } catch {
    // none, or none that can be shown
  }
}
