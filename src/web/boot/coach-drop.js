// Takes files that are dropped anywhere: a room that has a field for files gets them, and without a room they are a log.
const root = document.documentElement;
const mark = over => root.toggleAttribute('data-dropping', over);

/** Are files dragged, and not over a field that takes them by itself? */
const carries = ({ dataTransfer, target }) => dataTransfer?.types.includes('Files') && !target.closest?.('input[type=file]');

/** An element, as soon as it is there; nothing when it has not come within a second. */
async function there(css) {
  for (let tries = 0; tries < 60; tries++) {
    const element = document.querySelector(css);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

async function give(files) {
  const open = document.querySelector('dialog[open]');
  if (!open) document.querySelector('[data-room=log]')?.click();
  const field = open ? open.querySelector('input[type=file]') : await there('dialog[open] input[name=log]');
  if (!field) return;
  // As if they had been chosen there.
  field.files = files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function listen() {
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
    give(kept.files);
  });
}
