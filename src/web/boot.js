// The page before its program: keeps what is ticked, typed and pressed, starts the program, and says in words what it lacks.
// It runs before the first paint and is not inline, because the page's policy allows no inline script.
(() => {
  const { documentElement: root, currentScript } = document;
  const { js, wasm } = currentScript.dataset;

  // Safe Links and their like escape the sign of the fragment, and a host then looks for a file of that name.
  const [, folder, plan] = location.pathname.match(/^(.*\/)%23(p=.*)/i) ?? [];
  if (plan) location.replace(`${folder}#${plan}`);
  if (!js) return;

  // Whoever has a plan here must not see an empty one first.
  let kept = /(#|%23)p=/i.test(location.href);
  try {
    kept ||= localStorage.getItem('chain-balance') !== null;
  } catch { /* no memory: nothing is kept */ }
  root.dataset.arriving = kept ? 'kept' : 'new';

  const app = () => document.getElementById('app');
  const rowOf = element => element.closest('[data-exercise]');
  const tickOf = row => row.querySelector('label input');
  const label = button => button.getAttribute('aria-label') ?? button.textContent;
  const inside = row => (row ? app().querySelector(`[data-exercise="${row}"]`) : app());

  // ---- what was done before the program came: the row, what was pressed or the name of the field, and what it held
  let deeds = [];

  function note(row, what, held) {
    const last = deeds.at(-1);
    if (last && held !== undefined && last.row === row && last.what === what) last.held = held;
    else deeds.push({ row, what, held });
    root.dataset.acted = '';
  }

  /** Sets and reps as the program would show them. */
  function showAmounts(row) {
    const amounts = document.getElementById('amounts').content.firstElementChild.cloneNode(true);
    const name = row.querySelector('.name').textContent;
    for (const part of amounts.querySelectorAll('[aria-label]')) part.ariaLabel = part.ariaLabel.replace('{}', name).replace('reps', row.dataset.unit ?? 'reps');
    const reps = amounts.querySelector('[name=reps]');
    reps.value = row.dataset.usual;
    if (row.dataset.unit) reps.closest('.stepper').querySelector('.unit').textContent = 'sec';
    row.append(amounts);
    row.dataset.ticked = '';
  }

  function tick(box, row) {
    if (box.checked) {
      note(row.dataset.exercise, 'tick', true);
      showAmounts(row);
    } else {
      // Taken back, with all that was done to it: a plan that is kept here loses nothing by it.
      deeds = deeds.filter(deed => deed.row !== row.dataset.exercise);
      row.querySelector('.amounts')?.remove();
      delete row.dataset.ticked;
    }
  }

  function changed({ target, type }) {
    const row = rowOf(target);
    if (target.type === 'checkbox') {
      if (type === 'input') return;
      if (row) tick(target, row);
      else note(null, target.name, target.checked);
    } else if (target.name) note(row?.dataset.exercise, target.name, target.value);
  }

  function pressed({ target }) {
    const button = target.closest?.('#app button');
    if (!button || button.popoverTargetElement?.contains(button) === false) return;
    const row = rowOf(button)?.dataset.exercise;
    const field = button.closest('.stepper')?.querySelector('input');
    if (field) {
      const next = (+field.value || 0) + (button === field.previousElementSibling ? -1 : 1);
      field.value = Math.min(Math.max(1, next), field.name === 'reps' ? 999 : 99);
      note(row, field.name, field.value);
      return;
    }
    button.dataset.waiting = '';
    note(row, label(button));
  }

  /** Finds what was used in the page that the program has made. */
  function find({ row, what, held }) {
    const part = inside(row);
    if (what === 'tick') return part && tickOf(part);
    if (held === undefined) return [...(part?.querySelectorAll('button') ?? [])].find(button => label(button) === what);
    return part?.querySelector(`[name="${what}"]`);
  }

  function again(element, held) {
    if (held === undefined) element.click();
    else if (element.type === 'checkbox') element.checked === held || element.click();
    else {
      element.value = held;
      for (const type of ['input', 'change']) element.dispatchEvent(new InputEvent(type, { bubbles: true }));
    }
  }

  async function replay() {
    for (const deed of deeds) {
      let element = find(deed);
      // The program renders before the browser takes the next key or press; on a slow device it may need a moment more.
      for (let turn = 0; !element && turn < 40; element = find(deed)) await (turn++ < 20 ? null : new Promise(resolve => setTimeout(resolve, 10)));
      if (element) again(element, deed.held);
    }
  }

  // ---- the program's page takes the place of this one
  const heard = [['input', changed], ['change', changed], ['click', pressed]];
  let busy = 0; // a finger or an input method is at work: nothing moves under it

  const hold = () => { busy++; };
  const release = () => setTimeout(() => { busy = 0; arrive(); });
  const holding = [['pointerdown', hold], ['compositionstart', hold], ['pointerup', release], ['pointercancel', release], ['compositionend', release]];
  const listen = how => [...heard, ...holding].forEach(([type, listener]) => root[how](type, listener, true));

  async function arrive() {
    const page = document.querySelector('body > [data-arrived]');
    if (!page || busy) return;
    const old = app();
    const opened = [...old.querySelectorAll('details')].map(details => details.open);
    const menu = old.querySelector(':popover-open')?.id;
    const focus = focusOf(old, page);

    listen('removeEventListener');
    watch.disconnect();
    delete page.dataset.arrived;
    page.id = 'app';
    page.hidden = false;
    old.replaceWith(page);
    delete root.dataset.arriving;
    delete root.dataset.acted;
    page.querySelectorAll('details').forEach((details, place) => { details.open = opened[place] ?? false; });
    if (menu) document.getElementById(menu)?.showPopover();
    await replay();
    focus();
  }

  /** Where the keys go to, and how the same place is found in the new page. */
  function focusOf(old, page) {
    const from = document.activeElement;
    if (!old.contains(from)) return () => {};
    const { selectionStart: start, selectionEnd: end, name } = from;
    const row = rowOf(from)?.dataset.exercise;
    const place = [...old.querySelectorAll('summary')].indexOf(from);
    const used = from.matches('label input') && row ? { row, what: 'tick' } : name ? { row, what: name, held: '' } : { row, what: label(from) };
    return () => {
      const to = place < 0 ? find(used) : page.querySelectorAll('summary')[place];
      to?.focus({ preventScroll: true });
      if (to && typeof start === 'number') to.setSelectionRange(start, end);
    };
  }

  const watch = new MutationObserver(arrive);
  listen('addEventListener');

  // ---- starts the program
  function say(words, retry) {
    const needs = document.getElementById('needs');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Try again';
    button.onclick = retry;
    needs.replaceChildren(words, ' ', button);
  }

  function failed(error) {
    console.error(error);
    say('The program of this page could not be loaded. What you ticked stands. Check your connection.', () => {
      document.getElementById('needs').replaceChildren();
      start();
    });
  }

  let tries = 0;
  async function start() {
    if (typeof WebAssembly !== 'object') {
      say('This page counts with WebAssembly, which this browser lacks or has switched off (a lockdown mode does that). Allow it for this site, or use another browser.', () => location.reload());
      return;
    }
    watch.observe(document.body, { childList: true });
    try {
      // A browser may remember that a script could not be had: the second try has another address.
      const address = new URL(js + (tries++ ? `?${tries}` : ''), document.baseURI);
      const { default: init } = await import(address.href);
      await init({ module_or_path: new URL(wasm, document.baseURI) });
    } catch (error) {
      failed(error);
    }
  }

  addEventListener('error', ({ error }) => error && 'arriving' in root.dataset && failed(error));
  addEventListener('DOMContentLoaded', start);
})();
