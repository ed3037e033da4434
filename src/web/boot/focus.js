// The focus stays where somebody works: with an entry that moves, and beside what goes. Without this, a press that takes its own
// button away, or an undo, sends the keys back to the beginning of the page.
const app = () => document.getElementById('app');
/** What has places that come, go and move: the entries of a day, and the rows to add from. */
const ITEMS = '.item, .row';
/** What an item is entered by. */
const ENTRIES = '.line, label input';
/** Where the keys go when what held them is gone with all around it. */
const REST = '.plan :is(.line, button), #result';

/** What has the focus, its item, and where that stands in its list. */
let held;

/** Where the focus goes on: the very element, its item, what has taken its place, the end of the list. */
function next({ target, item, list, place, around }) {
  if (target.isConnected && !target.disabled) return target;
  const { act } = target.dataset;
  const near = item?.isConnected ? item : list?.isConnected ? list.children[place] ?? list.lastElementChild : undefined;
  return near?.querySelector(act ? `[data-act="${act}"]:enabled` : ENTRIES) ?? near?.querySelector(ENTRIES)
    ?? around.map(part => part.isConnected && [...part.querySelectorAll('button:enabled')].findLast(one => one.checkVisibility())).find(Boolean)
    ?? document.querySelector(REST);
}

export function listen() {
  addEventListener('focusin', ({ target }) => {
    const item = app().contains(target) ? target.closest(ITEMS) : null;
    const list = item?.parentElement;
    if (!app().contains(target)) {
      held = undefined;
      return;
    }
    // The days and the menu of the plan keep what is left of them.
    const around = ['.days > .tabs', '.plans'].map(css => target.closest(css)).filter(Boolean);
    held = { target, item, list, place: list && [...list.children].indexOf(item), around };
  });
  // A press beside everything lets go of the focus on purpose.
  addEventListener('pointerdown', ({ target }) => {
    if (held && !(held.item ?? held.target).contains(target)) held = undefined;
  });
  new MutationObserver(() => {
    const { activeElement: now, body } = document;
    if (held && (now === body || now.disabled) && !document.querySelector('dialog[open]')) next(held)?.focus({ preventScroll: true });
  }).observe(app(), { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
