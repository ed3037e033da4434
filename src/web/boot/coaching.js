// Brings the coach when the page has time for it: its style sheet, its program, and where it asks what takes long.
const SHEET = new URL('coach.css', import.meta.url).href;

/** The program of the coach, once it is on its way. */
let made;

/** `begin` is asked last: it says whether this is still the one that is waited for. */
export async function bring(page, begin) {
  for (const part of ['./coach-drop.js', './dragging.js', './focus.js']) (await page.load(part)).listen(page);
  let styled;
  if (![...document.styleSheets].some(({ href }) => href === SHEET)) {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: SHEET });
    // What the coach draws must not change its height afterwards, under the focus of somebody.
    styled = new Promise(done => { sheet.onload = sheet.onerror = done; });
    document.head.append(sheet);
  }
  const [{ default: init, start, advise }, { askWorker }, program] =
    await Promise.all([page.load('./coach.js'), page.load('./coach-ask.js'), page.program('./coach_bg.wasm')]);
  // A second one would take the memory of the first.
  made ??= init({ module_or_path: program });
  await made.catch(error => {
    made = undefined;
    throw error;
  });
  await styled;
  if (!begin()) return;
  const asks = askWorker(advise, page);
  page.giveWorker(asks);
  start(asks);
}
