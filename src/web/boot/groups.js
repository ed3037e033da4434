// A list is one stop of the Tab key: arrows go from item to item, and Tab goes into the item and on. It needs no program.

/** What holds items: the groups of exercises, what fits a search best, the chips, the days, the entries of a day. */
const GROUPS = '.pick fieldset > ul, .best, .kinds, .days > .tabs, .entries ol';
/** What the Tab key stops at. */
const STOPS = ':is(a[href], button, input, select, textarea, summary)';
/** What an item is entered by. */
const ENTRIES = 'input[type=checkbox], .line';
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** What adds to a group is no part of it. */
const members = group => [...group.children].filter(item => !item.matches('[data-kind=add]'));
const items = group => members(group).filter(item => item.checkVisibility());
const entry = item => item.matches(STOPS) ? item : item.querySelector(ENTRIES);

/** From now on the Tab key finds this item of its group alone, and what adds to the group. */
function stop(group, current) {
  const stops = state => [...group.querySelectorAll(STOPS + state)];
  stops('[tabindex]').filter(one => current.contains(one)).forEach(one => one.removeAttribute('tabindex'));
  stops(':not([tabindex])').filter(one => !current.contains(one) && !one.matches('[data-kind=add]')).forEach(one => { one.tabIndex = -1; });
}

/** The first item takes the place of a stop that is no longer seen. */
function open(group) {
  const [first] = items(group);
  if (first && ![...group.querySelectorAll(`${STOPS}:not([tabindex])`)].some(one => one.checkVisibility())) stop(group, first);
}

/** Where an element is: its group, and the item that holds it. */
function place(element) {
  const group = element.closest?.(GROUPS);
  return [group, group && members(group).find(item => item.contains(element))];
}

/** From now on hears where the focus goes. */
export function listen() {
  addEventListener('focusin', ({ target }) => {
    const [group, item] = place(target);
    if (item) stop(group, item);
  });
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What the Tab key stopped at may be filtered out by now.
    if (event.key === 'Tab') document.querySelectorAll(GROUPS).forEach(open);
    const [group, item] = place(event.target);
    // A field has arrows of its own.
    if (!item || event.target !== entry(item)) return;
    const all = items(group);
    const to = { Home: 0, End: all.length - 1 }[event.key] ?? all.indexOf(item) + (STEPS[event.key] ?? NaN);
    if (!all[to]) return;
    event.preventDefault();
    entry(all[to]).focus();
  });
}
