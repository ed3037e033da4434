// The page before its program: says what is not known yet, and keeps what is ticked, typed and pressed. It runs before the
// first paint, so it is small, and it is not inline, because the page's policy allows no inline script.
(() => {
  const { documentElement: root, currentScript } = document;
  const { src, dataset: { js, wasm } } = currentScript;

  // Safe Links and their like escape the sign of the fragment, and a host then looks for a file of that name.
  const [, folder, plan] = location.pathname.match(/^(.*\/)%23(p=.*)/i) ?? [];
  if (plan) location.replace(`${folder}#${plan}`);
  if (!js) return;

  // Whoever has a plan must not see an empty one first.
  const linked = /(#|%23)p=/i.test(location.href);
  let record = null;
  try {
    record = localStorage.getItem('chain-balance');
  } catch { /* no memory: nothing is kept */ }
  root.dataset.arriving = linked || record !== null ? 'kept' : 'new';

  // What was done: in which row, on what (a name, or what a button is called), on which of that name, and what it held then.
  let deeds = [];
  const rowOf = element => element.closest('[data-exercise]')?.dataset.exercise;
  const label = button => button.getAttribute('aria-label') ?? button.textContent;

  function note(element, what, held) {
    const row = rowOf(element);
    const alike = row && element.name ? element.closest('[data-exercise]').querySelectorAll(`[name="${element.name}"]`) : [];
    const deed = { row, what, place: Math.max(0, [...alike].indexOf(element)), held };
    const last = deeds.at(-1);
    if (last && held !== undefined && last.row === row && last.what === what && last.place === deed.place) last.held = held;
    else deeds.push(deed);
    root.dataset.acted = '';
  }

  /** Sets and reps as the program will show them. */
  function showAmounts(row) {
    const amounts = document.getElementById('amounts').content.firstElementChild.cloneNode(true);
    const name = row.querySelector('label').lastChild.data;
    const { usual, unit = 'reps' } = row.dataset;
    for (const part of amounts.querySelectorAll('[aria-label]')) part.ariaLabel = part.ariaLabel.replace('{}', name).replace('reps', unit);
    const reps = amounts.querySelector('[name=reps]');
    reps.value = usual;
    if (unit !== 'reps') reps.parentElement.querySelector('.unit').textContent = 'sec';
    row.append(amounts);
    row.dataset.ticked = '';
  }

  function tick(box, row) {
    const own = deed => deed.row === row.dataset.exercise;
    if (box.checked) {
      note(box, 'tick', true);
      showAmounts(row);
      return;
    }
    // Taken back with all that was done to it: whatever a kept plan says of the exercise stays.
    const since = deeds.some(deed => own(deed) && deed.what === 'tick');
    deeds = deeds.filter(deed => !own(deed));
    if (!since) note(box, 'tick', false);
    row.querySelector('.amounts')?.remove();
    delete row.dataset.ticked;
  }

  function changed({ target, type }) {
    const row = target.closest('[data-exercise]');
    const box = target.type === 'checkbox';
    if (box && type === 'input') return;
    if (box && row) tick(target, row);
    else if (target.name) note(target, target.name, box ? target.checked : target.value);
  }

  function pressed({ target }) {
    const button = target.closest?.('#app button');
    // What opens a menu needs no program.
    if (!button || button.popoverTargetElement?.contains(button) === false) return;
    const field = button.closest('.stepper')?.querySelector('input');
    if (!field) {
      button.dataset.waiting = '';
      note(button, label(button));
      return;
    }
    const next = (+field.value || 0) + (button === field.previousElementSibling ? -1 : 1);
    field.value = Math.min(Math.max(1, next), field.name === 'reps' ? 999 : 99);
    note(field, field.name, field.value);
  }

  const heard = [['input', changed], ['change', changed], ['click', pressed]];
  const listen = how => heard.forEach(([type, listener]) => root[how](type, listener, true));
  listen('addEventListener');

  const done = () => {
    listen('removeEventListener');
    return deeds;
  };
  addEventListener('DOMContentLoaded', async () => {
    const { start } = await import(new URL('arrival.js', src).href);
    start({ js, wasm, record: linked ? null : record, rowOf, label, touched: row => deeds.some(deed => deed.row === row), done });
  });
})();
