// Takes files that are dropped anywhere: a room that has a field for files gets them, and without a room they are a log.
/** What the page says of a file that was not taken. */
const TEXTS = {
  notCome: 'The file was not taken: what reads it has not come. Drop it again.',
  ok: 'OK',
  noFiles: 'This room takes no files. Close it, and drop the file again.',
};
const root = document.documentElement;
const mark = over => root.toggleAttribute('data-dropping', over);

/** Are files dragged, and not over a field that takes them by itself? */
const carries = ({ dataTransfer, target }) => dataTransfer?.types.includes('Files') && !target.closest?.('input[type=file]');

/** An element, as soon as it is there; nothing when it has not come within so many milliseconds. */
export async function there(css, patience) {
  const from = performance.now();
  for (;;) {
    const element = document.querySelector(css);
    if (element || performance.now() - from > patience) return element;
    await new Promise(done => setTimeout(done, 16));
  }
}

/** Says that a file was not taken: in the room that is open, for what stands behind it cannot be used. */
function refuse(room, page) {
  if (!room) {
    page.say(TEXTS.notCome, TEXTS.ok, () => page.say());
    return;
  }
  const words = Object.assign(document.createElement('p'), { role: 'alert', className: 'refused' });
  words.dataset.dropped = '';
  words.textContent = TEXTS.noFiles;
  room.append(words);
}

/** Gives files to the room that is open, or to that of logs. */
export async function give(files, page) {
  document.querySelector('[data-dropped]')?.remove();
  const room = document.querySelector('dialog[open]');
  // The coach may be on its way.
  if (!room) (await there('[data-room=log]', page.LONG))?.click();
  const field = room ? room.querySelector('input[type=file]') : await there('dialog[open] input[name=log]', page.LONG);
  if (!field) {
    refuse(room, page);
    return;
  }
  // As if they had been chosen there.
  field.files = files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** From now on files that are dropped are taken, also while the coach is on its way. */
export function listen(page) {
  if (page.drops) return;
  page.drops = true;
  addEventListener('dragover', event => {
    if (!carries(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget || mark(false));
  addEventListener('drop', event => {
    mark(false);
    if (!carries(event)) return;
    // Else the browser would leave the page and show the file.
    event.preventDefault();
    const kept = new DataTransfer();
    for (const file of event.dataTransfer.files) kept.items.add(file);
    give(kept.files, page);
  });
}
