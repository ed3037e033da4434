// The page before its program: says what is not known yet, and keeps what is ticked, typed and pressed. It runs before the
// list is read, so it is small, and it is not inline, because the page's policy allows no inline script. What must be said
// when anything else is missing stands here too, and stays for the life of the page.
(() => {
  const { documentElement: root, currentScript: { src, dataset: { js, wasm, home = new URL('.', src).href } } } = document;

  /** Links that pass through other programs are escaped once or more. */
  const plain = text => {
    try {
      for (let times = 0; times < 4; times++) text = decodeURIComponent(text);
    } catch { /* no escapes any more */ }
    return text;
  };
  const LINK = /#([!/]?p=.*)/is;
  // Safe Links and their like escape the sign of the fragment, and a host then looks for a file of that name.
  const lost = plain(location.pathname).match(LINK)?.[1];
  if (lost) location.replace(`${home}#${lost}`);
  if (!js) {
    // The page that says that there is none, under any address: only its script knows where the pages are.
    addEventListener('DOMContentLoaded', () => { for (const link of document.querySelectorAll('a')) link.href = home; });
    return;
  }
  root.dataset.awake = '';

  /** Something that may not be lent. */
  const tried = work => {
    try {
      return work();
    } catch { /* no memory: nothing is kept */ }
  };
  /** The memory of the device, as far as scripts ask for it: the keeper of the program has the rest. */
  const device = {
    get: name => tried(() => localStorage.getItem(name)) ?? null,
    /** Keeps a text; what has no room leaves none behind. */
    put: (name, text) => tried(() => {
      localStorage.removeItem(name);
      localStorage.setItem(name, text);
    }),
  };
  // Before anything is painted.
  const theme = device.get('chain-balance.theme');
  if (theme) root.dataset.theme = theme;
  const OPEN = 'chain-balance.open';
  /** Which plan is open in this tab: the one of the device, unless another one was opened here. */
  const open = () => tried(() => sessionStorage.getItem(OPEN)) ?? device.get(OPEN);
  const element = (tag, more, ...inside) => {
    const made = Object.assign(document.createElement(tag), more);
    made.append(...inside);
    return made;
  };
  const button = (label, onclick) => element('button', { type: 'button', onclick }, label);
  /** Puts words into a place, with what can be done; without words nothing is left there. */
  const tell = (place, words, label, onclick) => place.replaceChildren(...words ? [words, ' ', button(label, onclick)] : []);
  const say = (...what) => tell(document.getElementById('needs'), ...what);

  // What was done: in which row, on what (a name, or what a button is called), on which of that name, and what it held then.
  const NOTED = 'chain-balance.noted';
  let pending = tried(() => JSON.parse(sessionStorage.getItem(NOTED))) ?? [];
  if (pending.length) root.dataset.acted = '';
  tried(() => sessionStorage.removeItem(NOTED));
  /** Tries all from the beginning, also for another version; what was done comes along. */
  const reload = () => {
    if (pending.length) tried(() => sessionStorage.setItem(NOTED, JSON.stringify(pending)));
    location.reload();
  };

  // ---- a program that stops
  const STOPPED = 'chain-balance.stopped';
  // Of the device: whoever closes a tab that has stopped opens another one.
  const times = +device.get(STOPPED);
  let stopped = false;

  /** Says that a program has ended in the middle of its work, if that is what the error is. */
  function trapped(error) {
    if (error?.name !== 'RuntimeError' && !/wasm-function/.test(error?.stack)) return false;
    if (stopped) return true;
    stopped = true;
    device.put(STOPPED, times + 1);
    // What has stopped half-way must not keep what it then holds, whichever timer or program would.
    Storage.prototype.setItem = Storage.prototype.removeItem = () => { throw Error(); };
    const plan = document.querySelector('[data-plan]')?.dataset.plan;
    const field = element('input', { readOnly: true, name: 'rescued', value: `${home}#p=${plan}`, onfocus: () => field.select() });
    const dialog = element('dialog', { id: 'stopped', role: 'alertdialog', onclose: () => dialog.showModal() },
      element('p', {}, 'Something went wrong and this page has stopped. What is saved on this device is untouched.'),
      ...plan ? [element('label', {}, 'This link holds the plan that was shown:', field)] : [],
      button('Reload', () => location.reload()));
    document.body.append(dialog);
    dialog.showModal();
    return true;
  }
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({ error, reason }) => trapped(error ?? reason));
  // Nor does it hear of anything any more.
  for (const type of ['pagehide', 'visibilitychange', 'storage', 'hashchange']) {
    addEventListener(type, event => {
      if (stopped) event.stopImmediatePropagation();
      else if (type === 'pagehide' && times) device.put(STOPPED, 0);
    }, true);
  }

  // Whoever has a plan must not see an empty one first.
  const asked = location.href;
  let linked = LINK.test(plain(asked));
  let record = device.get('chain-balance');
  // The program opens the plan that is pictured here, whatever another tab opens meanwhile.
  tried(() => open() && sessionStorage.setItem(OPEN, open()));
  const bare = times > 1;
  if (bare) {
    device.put(STOPPED, 0);
    // What stopped twice in a row may do so because of a plan: this time it comes as where the device keeps none.
    Object.defineProperty(window, 'localStorage', { get() { throw Error(); } });
    record = null;
    if (linked) tried(() => history.replaceState(null, '', location.pathname));
    linked = false;
  }
  root.dataset.arriving = linked || record !== null ? 'kept' : 'new';

  // ---- what is done before the program
  const rowOf = element => element.closest('[data-exercise]')?.dataset.exercise;
  const label = button => button.ariaLabel ?? button.textContent;
  /** Which of the fields of that name in its row it is. */
  const placeOf = field => {
    const row = field.name && field.closest('[data-exercise]');
    return row ? [...row.querySelectorAll(`[name="${field.name}"]`)].indexOf(field) : 0;
  };

  function note(element, what, held) {
    const change = { row: rowOf(element), what, place: placeOf(element), held };
    const last = pending.at(-1);
    if (last && held !== undefined && last.row === change.row && last.what === what && last.place === change.place) last.held = held;
    else pending.push(change);
    root.dataset.acted = '';
  }

  /** Sets and reps as the program will show them. */
  function showAmounts(row) {
    const template = document.getElementById('amounts');
    const amounts = template.content.firstElementChild.cloneNode(true);
    const name = row.querySelector('label input').ariaLabel;
    const { usual, unit = 'reps' } = row.dataset;
    for (const part of amounts.querySelectorAll('[aria-label]')) part.ariaLabel = part.ariaLabel.replace('{}', name).replace('reps', unit);
    const reps = amounts.querySelector('[name=reps]');
    reps.value = usual;
    if (unit !== 'reps') {
      reps.parentElement.querySelector('.unit').textContent = 'sec';
      reps.dataset.range = template.dataset.seconds;
    }
    row.append(amounts);
    row.dataset.ticked = '';
  }

  function tick(box, row) {
    const own = change => change.row === row.dataset.exercise;
    if (box.checked) {
      note(box, 'tick', true);
      showAmounts(row);
      return;
    }
    // Taken back with all that was done to it: whatever a kept plan says of the exercise stays.
    const since = pending.some(change => own(change) && change.what === 'tick');
    pending = pending.filter(change => !own(change));
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
    // What opens a menu or another part of the page needs no program, and a room waits for one of its own.
    if (!button || button.matches('[data-go], [data-room]') || button.popoverTargetElement?.contains(button) === false) return;
    const field = button.closest('.stepper')?.querySelector('input');
    if (!field) {
      button.dataset.waiting = '';
      note(button, label(button));
      return;
    }
    const next = (+field.value || 0) + (button === field.previousElementSibling ? -1 : 1);
    const [least, most] = field.dataset.range.split(' to ');
    field.value = Math.max(least, Math.min(next, most));
    note(field, field.name, field.value);
  }

  const heard = [['input', changed], ['change', changed], ['click', pressed]];
  const listen = how => heard.forEach(([type, listener]) => root[how](type, listener, true));
  listen('addEventListener');

  const done = () => {
    listen('removeEventListener');
    return pending.splice(0);
  };

  // ---- what is loaded
  /** How often something could not be had. A browser remembers that, so the next try has another address. */
  let failures = 0;
  const had = async (name, how) => {
    const address = new URL(name, src);
    if (failures) address.search = failures;
    try {
      return await how(address.href);
    } catch (error) {
      failures++;
      throw Object.assign(error, { address });
    }
  };
  /** A script of the page. */
  const load = name => had(name, address => import(address));
  /** A program, as its answer. */
  const program = name => had(name, async address => {
    const answer = await fetch(address);
    if (!answer.ok) throw Error(answer.status);
    return answer;
  });
  const renewed = again => ['A new version of this page is here. Reload it: nothing of yours is lost.', 'Reload', again];
  /** What is to be said when something could not be loaded: the arguments of `tell`. A host has the files of one release. */
  const why = async ({ address = src }, words, again) => {
    const gone = await fetch(address, { method: 'HEAD', cache: 'no-store' })
      .then(({ status, headers }) => status === 404 || /html/.test(headers.get('content-type')), () => false);
    return gone ? renewed(reload) : [`${words} Check your connection.`, 'Try again', again];
  };

  /** How long anything may take before that is said, in milliseconds. */
  const LONG = 10_000;
  const late = setTimeout(() => say(...document.readyState === 'loading' ? ['Only a part of this page has come. What you tick is noted.', 'Reload']
    : ['This page is taking long to come. What you tick is noted.', 'Try again'], reload), LONG);
  const arrived = () => {
    clearTimeout(late);
    say();
    if (bare) {
      say('This page stopped twice in a row, so it opened without your plans. They are untouched; nothing done here is kept.', 'Open my plans', () => {
        history.replaceState(null, '', asked);
        location.reload();
      });
    }
  };

  const page = { js, wasm, record: linked ? null : record, device, open, rowOf, label, placeOf, touched: row => pending.some(change => change.row === row), done, LONG, load, program, why, renewed, tell, say, reload, trapped, arrived };
  // Asked for before there is anything to show it in, so that it is there in the first frame.
  const picture = load('picture.js').catch(console.warn);
  addEventListener('DOMContentLoaded', async () => {
    document.getElementById('waking').remove();
    picture.then(script => script?.show(page));
    load('around.js').then(({ listen }) => listen(page), console.warn);
    try {
      await (await load('arrival.js')).start(page);
    } catch (error) {
      clearTimeout(late);
      console.warn(error);
      if (!trapped(error)) say(...await why(error, 'The program of this page could not be loaded. What you tick is noted.', reload));
    }
  });
})();
