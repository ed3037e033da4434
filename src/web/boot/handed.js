// Takes what another app hands to the page where it is installed: a text that was shared is a plan to read, a file is a log. A link
// needs nothing of this: the program finds it in the address.
import { give, there } from './coach-drop.js';

/** What the page says of a text that was not taken. */
const TEXTS = {
  notCome: 'The text that was shared was not taken: what reads it has not come. Share it again.',
  ok: 'OK',
};
const PARTS = ['shared-title', 'shared-text', 'shared-url'];

/** The text that was shared; nothing where the address holds none, or holds a link to a plan. */
function shared() {
  const { searchParams } = new URL(location.href);
  const text = PARTS.map(part => searchParams.get(part)).filter(Boolean).join('\n');
  for (const part of PARTS) searchParams.delete(part);
  if (text) history.replaceState(null, '', `${location.pathname}${searchParams.size ? `?${searchParams}` : ''}${location.hash}`);
  return /[#?&/!]p=1/.test(text) ? '' : text;
}

async function read(text, page) {
  (await there('[data-room=text]', page.LONG))?.click();
  const field = await there('dialog[open] textarea[name=plan-text]', page.LONG);
  if (!field) {
    page.say(TEXTS.notCome, TEXTS.ok, () => page.say());
    return;
  }
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Takes what there is, once. */
export function take(page) {
  page.use();
  const text = shared();
  if (text) read(text, page);
  window.launchQueue?.setConsumer(async ({ files }) => {
    if (!files.length) return;
    const taken = new DataTransfer();
    for (const file of await Promise.all(files.map(handle => handle.getFile()))) taken.items.add(file);
    give(taken.files, page);
  });
}
