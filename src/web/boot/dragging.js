// Puts an exercise of the plan in another place: by its handle, or by Alt with an arrow. What comes of it the coach works out.
const root = document.documentElement;
const app = () => document.getElementById('app');
/** How near to the edge of its list a pointer scrolls it, and by how much a frame, in CSS pixels. */
const EDGE = 48;
const STEP = 10;

const number = (element, name) => Number(element.dataset[name]) - 1;
/** The day and the place of an item, from nought. */
const at = item => item.dataset.item.split('-').map(part => part - 1);

/** What the page says of a move. */
const TEXTS = { noRoom: 'There is no room for it on that day.', ok: 'OK' };
/** The event that asks the coach for a move. */
const MOVE = 'chain-balance-move';

/** Asks for a move, or without `to` for an entry to be taken away. `page` says it where there is no room. */
function move(page, from, to = []) {
  const how = { detail: [...from, ...to].join(' '), cancelable: true };
  const done = document.dispatchEvent(new CustomEvent(MOVE, how));
  if (!done) page.say(TEXTS.noRoom, TEXTS.ok, () => page.say());
  return done;
}

/** Where what is dragged would go: its place, and what shows it. Nothing where it cannot be dropped. */
function target(x, y) {
  const under = document.elementFromPoint(x, y);
  const item = under?.closest('.item');
  if (item) {
    const [day, place] = at(item);
    const { top, height } = item.getBoundingClientRect();
    const after = y > top + height / 2;
    return { to: [day, place + after], shows: item, as: after ? 'after' : 'before' };
  }
  // At the end of a day: below its entries, or on its tab.
  const day = under?.closest('.of-day, .days [data-day]');
  if (!day) return undefined;
  return { to: [day.matches('.of-day') ? number(day, 'listDay') : number(day, 'day'), Infinity], shows: day, as: 'end' };
}

export function listen(page) {
  /** What is dragged: its item, its place, the plan it was taken from, where the pointer is, and where it would go. */
  let taken;

  const show = found => {
    delete taken.found?.shows.dataset.drop;
    taken.found = found;
    if (found) found.shows.dataset.drop = found.as;
  };
  const letGo = () => {
    show();
    delete taken.item.dataset.dragged;
    delete root.dataset.dragging;
    taken = undefined;
  };
  /** A list longer than its place goes on under a pointer that waits at its edge. */
  const scroll = () => {
    if (!taken) return;
    const list = taken.item.closest('.plan');
    const alone = list.scrollHeight <= list.clientHeight || getComputedStyle(list).overflowY !== 'auto';
    const box = list.getBoundingClientRect();
    const top = alone ? 0 : Math.max(0, box.top);
    const bottom = alone ? innerHeight : Math.min(innerHeight, box.bottom);
    const by = taken.y < top + EDGE ? -STEP : taken.y > bottom - EDGE ? STEP : 0;
    if (by) {
      (alone ? document.scrollingElement : list).scrollBy(0, by);
      show(target(taken.x, taken.y));
    }
    requestAnimationFrame(scroll);
  };

  addEventListener('pointerdown', event => {
    const handle = event.target.closest?.('.handle');
    if (!handle || event.button) return;
    // Nothing is selected on the way.
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const item = handle.closest('.item');
    taken = { item, from: at(item), plan: app().dataset.plan, x: event.clientX, y: event.clientY };
    item.dataset.dragged = '';
    root.dataset.dragging = '';
    requestAnimationFrame(scroll);
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!taken) return;
    [taken.x, taken.y] = [clientX, clientY];
    show(target(clientX, clientY));
  });
  addEventListener('pointerup', () => {
    if (!taken) return;
    const { found, from, plan } = taken;
    letGo();
    // Another tab may have changed the plan under the pointer: then it is not what was taken.
    if (!found || plan !== app().dataset.plan) return;
    const [day, place] = found.to;
    // Whatever stands below it on its day goes up when it is taken out.
    const to = day === from[0] && place > from[1] ? place - 1 : place;
    const last = Math.min(to, document.querySelectorAll(`[data-list-day="${day + 1}"] .item`).length - (day === from[0]));
    if (day !== from[0] || last !== from[1]) move(page, from, [day, last]);
  });
  addEventListener('pointercancel', () => taken && letGo());

  /** A move was asked for: until its plan comes, the items are not what they will be. */
  let waiting = false;
  new MutationObserver(() => { waiting = false; }).observe(app(), { attributes: true, attributeFilter: ['data-plan'] });
  /** The buttons and the list of an open entry move it in the same way, so that this is said as well. */
  const byHand = (event, to) => {
    if (move(page, at(event.target.closest('.item')), to)) event.stopImmediatePropagation();
  };
  addEventListener('click', event => {
    const button = event.target.closest?.('.item :is([data-act=up], [data-act=down], [data-act=remove])');
    if (!button) return;
    const [day, place] = at(button.closest('.item'));
    byHand(event, { up: [day, place - 1], down: [day, place + 1] }[button.dataset.act]);
  }, true);
  addEventListener('change', event => {
    const { name, value } = event.target;
    if (name !== 'entry-day') return;
    event.target.value = '';
    byHand(event, [Number(value), document.querySelectorAll(`[data-list-day="${Number(value) + 1}"] .item`).length]);
  }, true);
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && taken) letGo();
    // An arrow would choose the next day at once.
    if (event.target.name === 'entry-day' && event.key.startsWith('Arrow') && event.target.showPicker) {
      event.preventDefault();
      event.target.showPicker();
    }
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const item = event.altKey && by && event.target.closest?.('.item .line')?.closest('.item');
    if (!item) return;
    event.preventDefault();
    const next = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!next || waiting) return;
    waiting = move(page, at(item), at(next));
  });
}
