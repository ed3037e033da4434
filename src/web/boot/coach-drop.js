// Takes what the page would lose. Files that are dropped or pasted anywhere go to the open room if it takes files, and are else read
// as a log. A text that is pasted where nobody writes is a plan, or a link to one. A name that is being typed when the page is left
// counts.
/** What the page says of a file that was not taken. */
const TEXTS = {
  notCome: 'The file was not taken: what reads it has not come.',
  textNotCome: 'The text was not taken: the room for it has not come.',
  again: 'Try again',
};
const root = document.documentElement;
const mark = over => root.toggleAttribute('data-dropping', over);

/** Are files dragged, and not over a field that takes them by itself? */
const carries = ({ dataTransfer, target }) => dataTransfer?.types.includes('Files') && !target.closest?.('input[type=file]');

/** Files that outlive the event they came with. */
function copied(files) {
  const kept = new DataTransfer();
  for (const file of files) kept.items.add(file);
  return kept.files;
}

/** An element, as soon as it is there; nothing when it has not come within so many milliseconds. */
export async function there(css, patience) {
  const from = performance.now();
  for (;;) {
    const element = document.querySelector(css);
    if (element || performance.now() - from > patience) return element;
    await new Promise(done => setTimeout(done, 16));
  }
}

/** Gives files to the room that is open, or to that of logs, into which another one leads. */
export async function give(files, page) {
  let field = document.querySelector('dialog[open] input[type=file]');
  if (!field) {
    document.querySelector('[data-room=log]').click();
    // The coach may be on its way.
    field = await there('dialog[open] input[name=log]', page.LONG);
  }
  if (!field) {
    page.say(TEXTS.notCome, TEXTS.again, () => {
      page.say();
      give(files, page);
    });
    return;
  }
  // As if they had been chosen there.
  field.files = files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

let writing = 0;
/** Opens the room for texts with this one, as soon as it can be. False where it has not come, or another text has. */
export async function write(text, page, late) {
  const mine = ++writing;
  const open = document.querySelector('dialog[open] textarea[name=plan-text]');
  if (!open) document.querySelector('[data-room=text]').click();
  const timer = setTimeout(late, page.LONG);
  const area = await there('dialog[open] textarea[name=plan-text]', 6 * page.LONG);
  clearTimeout(timer);
  if (!area || mine !== writing) return false;
  // What stands there stays, in sight or as it was left.
  area.value = area.value ? `${area.value}\n${text}` : text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

/** The part of a text that is a link of this page: nothing where there is none. */
const linkIn = text => /^\S*?(#p=[\w-]{9,})\S*$/.exec(text)?.[1];

/** Opens a link that stands alone; false where the text is none. */
export function follow(text) {
  const link = linkIn(text.trim());
  if (!link) return false;
  document.querySelector('dialog[open]')?.close();
  location.hash = link;
  return true;
}

/** What is pasted where nobody writes. */
function paste(event, page) {
  const { clipboardData: { files }, target } = event;
  const text = event.clipboardData.getData('text');
  if (target.closest?.('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  const log = document.querySelector('dialog[open] textarea[name=pasted-log]');
  if (files.length) give(copied(files), page);
  else if (log) {
    log.value = text;
    log.focus();
  } else if (text.trim() && !follow(text)) write(text, page, () => page.say(TEXTS.textNotCome, TEXTS.again, () => write(text, page)));
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
    give(copied(event.dataTransfer.files), page);
  });
  // A name counts when its field is left, and whoever leaves the page leaves it, too.
  for (const type of ['pagehide', 'visibilitychange']) {
    addEventListener(type, () => {
      const field = document.activeElement;
      if (field?.matches('[name$=-name]')) field.dispatchEvent(new Event('change', { bubbles: true }));
    }, true);
  }
  addEventListener('paste', event => paste(event, page));
}
