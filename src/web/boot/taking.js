// Takes pictures: the last look of the page, kept on the device beside the plan that it shows, for the next visit to begin with.
import { KEY, NAMES, PARTS } from './picture.js';

/** Where the plans stand in the memory of the device. */
const RECORD = 'chain-balance';
/** Of the list, the rows that differ from the drawn ones. */
const ROWS = '.row:has(.amounts, .elsewhere)';
/** How long the page must have stood still, in milliseconds. */
const STILL = 700;

/** An element as a list: its name, its attributes, its children. What a field holds is an attribute of the next one. */
function taken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const attributes = Object.fromEntries([...node.attributes].filter(({ name }) => NAMES.test(name)).map(({ name, value }) => [name, value]));
  if (node.type === 'text') attributes.value = node.value;
  // The next visit begins with every entry closed.
  if (node.matches('.line')) attributes['aria-expanded'] = 'false';
  for (const property of ['checked', 'selected']) if (node[property] === true) attributes[property] = '';
  // What the coach has put into its places comes with the coach.
  const children = node.id.startsWith('coach-') && node.id !== 'coach-share' ? [] : [...node.childNodes].filter(child => !child.matches?.('.edit'));
  return [node.localName, attributes, ...children.filter(child => child.nodeType === Node.TEXT_NODE || child.nodeType === Node.ELEMENT_NODE).map(taken)];
}

/** From now on takes a picture whenever the page has stood still. */
export function keep(app, { device, open, wasm }) {
  const take = () => {
    const record = device.get(RECORD);
    const plan = open();
    // A shared plan, or one that could not be kept, is not the one of the record.
    const row = record?.split('\n').find(row => row.startsWith(`${plan} `));
    if (!row?.endsWith(` ${app.dataset.plan}`) || app.querySelector('.shared, [data-banner]')) return;
    const parts = PARTS.map(part => taken(app.querySelector(part)));
    const rows = [...app.querySelectorAll(ROWS)].map(row => [row.dataset.exercise, taken(row)]);
    device.put(KEY, JSON.stringify({ of: record, plan, by: wasm, parts, rows }));
  };
  // A tick is heard of three times; it pays for no timer while one runs.
  let last;
  let waits = false;
  const look = () => {
    const left = last + STILL - performance.now();
    waits = left > 0;
    if (waits) setTimeout(look, left);
    else take();
  };
  const again = () => {
    last = performance.now();
    if (waits) return;
    waits = true;
    setTimeout(look, STILL);
  };
  // Only what is done in this tab asks for a picture: two idle tabs would take turns with theirs for ever.
  for (const done of ['click', 'input', 'keyup', 'toggle']) addEventListener(done, again, true);
  again();
}
