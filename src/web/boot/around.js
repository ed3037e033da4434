// What belongs to the screen and to no plan: which part a phone shows, the theme, the keys that go somewhere. It needs no program.
import { listen as listenToGroups } from './groups.js';

const root = document.documentElement;
/** Where the theme stands in the memory of the device: boot.js reads it before anything is painted. */
const THEME = 'chain-balance.theme';

/** How far each part of a phone's page was scrolled when it was left. */
const left = {};

/** Shows a part of the page: on a phone it stands alone, elsewhere it comes into view. */
function go(part, focus) {
  left[root.dataset.part ?? 'plan'] = scrollY;
  root.dataset.part = part;
  // A shared plan is read first: whoever wants to add to it tries changes.
  if (part === 'add') document.querySelector('.trying:not([open]) > summary')?.click();
  document.querySelectorAll('body > .tabs [data-go]').forEach(tab => tab.setAttribute('aria-current', tab.dataset.go === part));
  let place = document.querySelector({ plan: '.plan', add: '.pick', result: '#result' }[part]);
  const alone = document.querySelector('body > .tabs').checkVisibility();
  if (alone) scrollTo(0, left[part] ?? 0);
  // The result of a shared plan has no box on a phone: its parts stand among those of the plan.
  if (!place.checkVisibility()) {
    place = document.querySelector('.tiles');
    place.tabIndex = -1;
    place.scrollIntoView();
  } else if (!alone) place.scrollIntoView({ block: 'nearest' });
  // A search field calls up the keyboard of a phone, which hides the list that was asked for.
  if (part === 'add' && !matchMedia('(pointer: coarse)').matches) place = document.querySelector('input[name=search]');
  if (focus) place.focus({ preventScroll: alone });
}

/** The ticked row whose fields are open. */
let opened;

/** A row says whether its fields are open, and so does its group, which then lets them lie over what is below it. */
function mark(row, on) {
  for (const place of [row, row.closest('fieldset')]) place?.toggleAttribute('data-open', on);
  row.querySelector('.amount')?.setAttribute('aria-expanded', on);
}

/** Opens the fields of a ticked row, which lie over the rows below it, or closes them: one row is open at a time. */
function open(row) {
  if (opened) mark(opened, false);
  opened = row;
  if (!row) return;
  mark(row, true);
  row.querySelector('.amounts').scrollIntoView({ block: 'nearest' });
}

/**
 * What decides how the whole page is laid out stands at its root. A style sheet that asks the page for it with `:has` is asked
 * again at every change anywhere, and then looks at all of the page.
 */
function shape() {
  const is = (name, css) => root.toggleAttribute(name, document.querySelector(css));
  is('data-reading', '.trying:not([open])');
  is('data-new', '.welcome');
  is('data-all-days', '[name=all-days]:checked');
  for (const place of document.querySelectorAll('body, #app, main, .plan')) shaping.observe(place, { childList: true });
}
const shaping = new MutationObserver(shape);

const typing = ({ target }) => target.closest?.('input, select, textarea, [contenteditable], dialog');

/** From now on hears what is pressed. `page` is what boot.js knows and can. */
export function listen(page) {
  listenToGroups();
  const ask = room => {
    root.dataset.asked = room;
    page.use?.();
  };
  shape();
  addEventListener('toggle', ({ target }) => target.matches('.trying') && shape(), true);
  addEventListener('click', event => {
    const way = event.target.closest?.('[data-go]');
    if (!way) return;
    event.preventDefault();
    go(way.dataset.go, !way.closest('.tabs'));
  });
  addEventListener('click', ({ target }) => {
    const button = target.closest?.('.row .amount');
    if (button) open(button.ariaExpanded === 'true' ? null : button.closest('.row'));
    else if (!target.closest?.('.row[data-open] .amounts') && target.isConnected) open();
  });
  // Whoever goes on by keys leaves the fields behind.
  addEventListener('focusin', ({ target }) => {
    if (!target.closest('.row[data-open]')) open();
  });
  // What opens a room waits for the program that has it.
  addEventListener('click', ({ target }) => {
    const room = target.closest?.('[data-room]');
    if (!room || document.getElementById('coach')) return;
    room.dataset.waiting = '';
    ask(room.dataset.room);
  });
  // A file that is dropped before there is anything to take it must not take the place of the page.
  for (const type of ['dragover', 'drop']) {
    addEventListener(type, event => {
      if (page.drops || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (type === 'drop') ask('log');
    });
  }
  addEventListener('change', ({ target }) => {
    if (target.name === 'all-days') shape();
    if (target.name !== 'theme') return;
    if (target.value) root.dataset.theme = target.value;
    else delete root.dataset.theme;
    page.device.put(THEME, target.value);
  });
  // The page of the program comes in the place of the drawn one, with a list of its own.
  addEventListener('toggle', ({ target }) => {
    const list = target.querySelector?.('[name=theme]');
    if (list) list.value = root.dataset.theme ?? '';
  }, true);
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && opened) {
      opened.querySelector('.amount')?.focus();
      open();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || document.querySelector('dialog[open]')) return;
    const part = { '/': 'add', r: 'result' }[event.key];
    if (!part) return;
    event.preventDefault();
    go(part, true);
  });
}
