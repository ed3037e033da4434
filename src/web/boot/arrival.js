// Starts the program, says in words what it lacks, and puts its page in the place of the one that was drawn before it: what
// was done there is done again, in order, and the focus stays where it was.
import { show } from './picture.js';

const root = document.documentElement;
const app = () => document.getElementById('app');

/** `page` is what boot.js knows. */
export function start(page) {
  if (page.record !== null && show(page)) root.dataset.arriving = 'pictured';

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
    const deeds = page.done();
    const old = app();
    const opened = [...old.querySelectorAll('details')].map(details => details.open);
    const menu = old.querySelector(':popover-open')?.id;
    const focus = focusOf(old, fresh, page);

    delete fresh.dataset.arrived;
    fresh.id = 'app';
    fresh.hidden = false;
    old.replaceWith(fresh);
    delete root.dataset.arriving;
    fresh.querySelectorAll('details').forEach((details, place) => { details.open = opened[place] ?? false; });
    if (menu) document.getElementById(menu)?.showPopover();
    await replay(deeds, page);
    delete root.dataset.acted;
    focus();
    whenUsed(fresh, page);
  }

  const watch = new MutationObserver(arrive);
  watch.observe(document.body, { childList: true });

  let tries = 0;
  async function run() {
    if (typeof WebAssembly !== 'object') {
      say('This page counts with WebAssembly, which this browser lacks or has switched off (a lockdown mode does that). Allow it for this site, or use another browser.', () => location.reload());
      return;
    }
    try {
      // A browser may remember that a script could not be had: the second try has another address.
      const address = new URL(page.js + (tries++ ? `?${tries}` : ''), document.baseURI);
      const { default: init } = await import(address.href);
      await init({ module_or_path: new URL(page.wasm, document.baseURI) });
    } catch (error) {
      failed(error);
    }
  }

  function failed(error) {
    console.error(error);
    say('The program of this page could not be loaded. What you ticked stands. Check your connection.', () => {
      document.getElementById('needs').replaceChildren();
      run();
    });
  }

  addEventListener('error', ({ error }) => error && 'arriving' in root.dataset && failed(error));
  run();
}

/** The coach, and what takes pictures, come with the first sign of somebody there: who only looks loads no more than the page. */
function whenUsed(fresh, page) {
  const signs = ['pointermove', 'touchstart', 'keydown', 'scroll'];
  const come = () => {
    signs.forEach(sign => removeEventListener(sign, come, true));
    setTimeout(async () => {
      import('./taking.js').then(({ keep }) => keep(fresh, page)).catch(console.error);
      (await import('./coaching.js')).bring().catch(console.error);
    });
  };
  signs.forEach(sign => addEventListener(sign, come, { capture: true, passive: true }));
}

function say(words, retry) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.onclick = retry;
  document.getElementById('needs').replaceChildren(words, ' ', button);
}

/** Finds what was used in the page that the program has made. */
function find({ row, what, place = 0, held }, { label }) {
  const part = row ? app().querySelector(`[data-exercise="${row}"]`) : app();
  if (what === 'tick') return part?.querySelector('label input');
  if (held === undefined) return [...(part?.querySelectorAll('button') ?? [])].find(button => label(button) === what);
  return part?.querySelectorAll(`[name="${what}"]`)[place];
}

async function replay(deeds, page) {
  for (const deed of deeds) {
    let element = find(deed, page);
    // The program renders before the browser takes the next key or press; on a slow device it may need a moment more.
    for (let turn = 0; !element && turn < 40; element = find(deed, page)) await (turn++ < 20 ? null : new Promise(resolve => setTimeout(resolve, 10)));
    if (!element) continue;
    if (deed.held === undefined) element.click();
    else if (element.type === 'checkbox') element.checked === deed.held || element.click();
    else {
      element.value = deed.held;
      for (const type of ['input', 'change']) element.dispatchEvent(new InputEvent(type, { bubbles: true }));
    }
  }
}

/** Where the keys go to: the answer brings the focus to the same place of the new page. */
function focusOf(old, fresh, page) {
  const from = document.activeElement;
  if (!old.contains(from)) return () => {};
  const { selectionStart: start, selectionEnd: end, name } = from;
  const row = page.rowOf(from);
  const alike = row && name ? from.closest('[data-exercise]').querySelectorAll(`[name="${name}"]`) : [from];
  const deed = { row, what: page.label(from), place: [...alike].indexOf(from) };
  if (row && from.type === 'checkbox') deed.what = 'tick';
  else if (name) Object.assign(deed, { what: name, held: '' });
  const line = [...old.querySelectorAll('summary')].indexOf(from);
  return () => {
    const to = line < 0 ? find(deed, page) : fresh.querySelectorAll('summary')[line];
    to?.focus({ preventScroll: true });
    if (to && typeof start === 'number') to.setSelectionRange(start, end);
  };
}
