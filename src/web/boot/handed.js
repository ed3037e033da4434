// Takes what another app hands to the page where it is installed: a text that was shared is a plan to read, a file is a log. A link
// needs nothing of this: the program finds it in the address.
import { give, write } from './coach-drop.js';

/** What the page says of what was not taken. */
const TEXTS = {
  notCome: 'The text that was shared was not taken: what reads it has not come.',
  again: 'Try again',
  notArrived: 'The file that was shared did not arrive. Share it again.',
  ok: 'OK',
};
const PARTS = ['shared-title', 'shared-text', 'shared-url'];
const FILES = 'shared-files';

/** What was shared: a text, which is empty where the page has found a link to a plan in it, and the names of files. */
function shared() {
  const { searchParams } = new URL(location.href);
  const text = PARTS.map(part => searchParams.get(part)).filter(Boolean).join('\n');
  const names = searchParams.getAll(FILES);
  for (const part of [...PARTS, FILES]) searchParams.delete(part);
  if (text || names.length) history.replaceState(null, '', `${location.pathname}${searchParams.size ? `?${searchParams}` : ''}${location.hash}`);
  return { text: document.querySelector('#app .shared, [data-banner=link]') ? '' : text, names };
}

/** The files that wait where `offline-worker.js` has put them. */
async function waiting(names) {
  const home = new URL('./', import.meta.url);
  const place = `chain-balance-handed ${home.pathname}`;
  const cache = await caches.open(place);
  const taken = new DataTransfer();
  for (const name of names) {
    const answer = await cache.match(new URL(encodeURIComponent(name), home));
    if (answer) taken.items.add(new File([await answer.blob()], name));
  }
  await caches.delete(place);
  return taken.files;
}

async function read(text, page) {
  let said;
  const late = () => {
    said = true;
    page.say(TEXTS.notCome, TEXTS.again, () => read(text, page));
  };
  if (await write(text, page, late) && said) page.say();
}

/** Takes what there is, once. */
export function take(page) {
  page.use();
  const { text, names } = shared();
  if (text) read(text, page);
  if (names.length) waiting(names).then(files => {
    if (files.length) give(files, page);
    else page.say(TEXTS.notArrived, TEXTS.ok, () => page.say());
  }, console.warn);
  window.launchQueue?.setConsumer(async ({ files }) => {
    if (!files.length) return;
    const taken = new DataTransfer();
    for (const file of await Promise.all(files.map(handle => handle.getFile()))) taken.items.add(file);
    give(taken.files, page);
  });
}
