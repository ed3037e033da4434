// Starts the program and puts its page in the place of the one that was drawn before it: what was done there is done again,
// in order, and the focus stays where it was. Then it brings what the page can do without at first.

const root = document.documentElement;
const app = () => document.getElementById('app');
/** What works beside the page. Its policy lets these scripts pass, and no other. */
const WORKERS = ['coach-worker.js', 'offline-worker.js'].map(name => new URL(name, import.meta.url).href);
/** How long after the page stands it is kept for the visits without a network, in milliseconds. */
const LATER = 2_000;

function own(address) {
  if (!WORKERS.includes(address.split('?')[0])) throw new TypeError(address);
  return address;
}

/** `page` is what boot.js knows and can. It throws what keeps the program from coming. */
export async function start(page) {
  let policy;
  page.trusted = address => {
    policy ??= window.trustedTypes?.createPolicy('chain-balance', { createScriptURL: own }) ?? { createScriptURL: own };
    return policy.createScriptURL(address);
  };
  let busy = false; // a finger or an input method is at work: nothing moves under it
  const hold = () => { busy = true; };
  const release = () => setTimeout(() => {
    busy = false;
    arrive();
  });
  const holding = [['pointerdown', hold], ['compositionstart', hold], ['pointerup', release], ['pointercancel', release], ['compositionend', release]];
  const listen = how => holding.forEach(([type, listener]) => root[how](type, listener, true));
  listen('addEventListener');

  async function arrive() {
    const fresh = document.querySelector('body > [data-arrived]');
    if (!fresh || busy) return;
    watch.disconnect();
    listen('removeEventListener');
    const pending = page.done();
    const old = app();
    const opened = [...old.querySelectorAll('details')].map(details => details.open);
    const menu = old.querySelector(':popover-open')?.id;
    const focus = focusOf(old, fresh, page);

    delete fresh.dataset.arrived;
    fresh.id = 'app';
    fresh.hidden = false;
    old.replaceWith(fresh);
    delete root.dataset.arriving;
    page.arrived();
    fresh.querySelectorAll('details').forEach((details, place) => { details.open = opened[place] ?? false; });
    if (menu) document.getElementById(menu)?.showPopover();
    const undone = await replay(pending, page);
    if (undone.length) page.say(`This was pressed before the program came, and could not be done: ${undone.join(', ')}.`, 'OK', () => page.say());
    delete root.dataset.acted;
    focus();
    whenSearched(fresh, page);
    whenUsed(fresh, page);
    if (/[?&](shared-|opened)/.test(location.search)) {
      page.load('./handed.js').then(({ take }) => take(page), async error => page.say(...await page.why(error, 'What another app has shared was not taken.', page.reload)));
    }
    setTimeout(() => page.load('./offline.js').then(({ begin }) => begin(page)).catch(console.warn), LATER);
  }

  const watch = new MutationObserver(arrive);
  watch.observe(document.body, { childList: true });

  if (typeof WebAssembly !== 'object') {
    page.say('This page counts with WebAssembly, which this browser lacks or has switched off (a lockdown mode does that). Allow it for this site, or use another browser.', 'Try again', page.reload);
    return;
  }
  const [{ default: init }, program] = await Promise.all([page.load(page.js), page.program(page.wasm)]);
  await init({ module_or_path: program });
}

/** What the search field does beyond the plain search comes when somebody goes there. */
function whenSearched(fresh, page) {
  let given;
  const worker = new Promise(resolve => { given = resolve; });
  Object.assign(page, { giveWorker: asks => given(asks), worker: () => worker });
  let finder;
  let brought;
  const hear = event => {
    const { type, key, target, isComposing } = event;
    // The Enter of an input method ends a word, not a line.
    if (target.name !== 'search' || isComposing && type === 'keydown') return;
    const text = event.clipboardData?.getData('text').trim();
    // One line is pasted as it is.
    if (type === 'paste') {
      if (!text.includes('\n')) return;
      event.preventDefault();
    }
    if (finder) {
      finder.hear(page, type, key, text);
      return;
    }
    const part = 'What knows every name and takes whole lines';
    const tell = (...what) => page.tell(document.getElementById('search-says'), ...what);
    const again = () => {
      brought = undefined;
      tell();
      hear(event);
    };
    const late = setTimeout(() => tell(`${part} is taking long to come.`, 'Try again', again), page.LONG);
    brought ??= page.load('./finder.js').then(script => {
      if (!finder) script.begin(page);
      finder = script;
    });
    brought.finally(() => clearTimeout(late)).then(() => finder.hear(page, type, key, text), async error => {
      brought = undefined;
      console.warn(error);
      tell(...await page.why(error, `${part} could not be loaded.`, again));
    });
  };
  // After the program has heard of it: what is found is for what stands in the field by then.
  for (const type of ['focusin', 'input', 'keydown', 'paste']) root.addEventListener(type, hear);
  const search = fresh.querySelector('[name=search]');
  if (search.value || search === document.activeElement) hear({ type: 'focusin', target: search });
}

/** The coach, and what takes pictures, come with the first sign of somebody there: who only looks loads no more than the page. */
function whenUsed(fresh, page) {
  const signs = ['pointermove', 'touchstart', 'keydown', 'scroll', 'dragenter'];
  const come = () => {
    // Two that come at once would share one memory.
    page.use = () => {};
    signs.forEach(sign => removeEventListener(sign, come, true));
    setTimeout(() => {
      page.load('./taking.js').then(({ keep }) => keep(fresh, page)).catch(console.warn);
      bring(page);
    });
  };
  signs.forEach(sign => addEventListener(sign, come, { capture: true, passive: true }));
  // What another app hands over is a sign, too.
  page.use = come;
}

let turn = 0;
/** Brings the coach. Where it would have spoken stands why it does not. */
async function bring(page) {
  const mine = ++turn;
  const tell = (...what) => {
    ['coach-rooms', 'coach-fix'].forEach(place => page.tell(document.getElementById(place), ...what));
    // Somebody waits for a room.
    if (root.dataset.asked) page.say(...what);
  };
  const part = 'The part of this page that finds changes and opens the rooms';
  const again = () => bring(page);
  // The next need asks again for what has not come.
  const fail = (...what) => {
    page.use = again;
    for (const button of document.querySelectorAll('[data-room]')) delete button.dataset.waiting;
    tell(...what, 'Try again', again);
  };
  page.use = () => {};
  tell();
  const late = setTimeout(fail, page.LONG, `${part} is taking long to come.`);
  try {
    // A try that stalled and comes after all must not bring a second one.
    await (await page.load('./coaching.js')).bring(page, () => {
      clearTimeout(late);
      if (mine === turn) tell();
      return mine === turn;
    });
  } catch (error) {
    clearTimeout(late);
    console.warn(error);
    if (mine === turn && !page.trapped(error)) fail(...await page.why(error, `${part} could not be loaded.`, again));
  }
}

/** Finds what was used in the page that the program has made. */
function find({ row, what, place = 0, held }, { label }) {
  const part = row ? app().querySelector(`[data-exercise="${row}"]`) : app();
  if (what === 'tick') return part?.querySelector('label input');
  if (held === undefined) return [...(part?.querySelectorAll('button') ?? [])].find(button => label(button) === what);
  return part?.querySelectorAll(`[name="${what}"]`)[place];
}

/** Does again what was done; the answer is what could not be. */
async function replay(pending, page) {
  const undone = [];
  for (const change of pending) {
    let element = find(change, page);
    // The program renders before the browser takes the next key or press; on a slow device it may need a moment more.
    for (let turn = 0; !element && turn < 40; element = find(change, page)) await (turn++ < 20 ? null : new Promise(resolve => setTimeout(resolve, 10)));
    if (!element || element.disabled) undone.push([change.what, change.row].filter(Boolean).join(' of '));
    else if (change.held === undefined) element.click();
    else if (element.type === 'checkbox') element.checked === change.held || element.click();
    else {
      element.value = change.held;
      for (const type of ['input', 'change']) element.dispatchEvent(new InputEvent(type, { bubbles: true }));
    }
  }
  return undone;
}

/** Where the keys go to: the answer brings the focus to the same place of the new page. */
function focusOf(old, fresh, page) {
  const from = document.activeElement;
  if (!old.contains(from)) return () => {};
  const { selectionStart: start, selectionEnd: end, name } = from;
  const row = page.rowOf(from);
  const change = { row, what: page.label(from), place: page.placeOf(from) };
  if (row && from.type === 'checkbox') change.what = 'tick';
  else if (name) Object.assign(change, { what: name, held: '' });
  const line = [...old.querySelectorAll('summary')].indexOf(from);
  return () => {
    const to = line < 0 ? find(change, page) : fresh.querySelectorAll('summary')[line];
    to?.focus({ preventScroll: true });
    if (to && typeof start === 'number') to.setSelectionRange(start, end);
  };
}
