// The frame before its program: takes on the look that its address asks for before the list is read, then starts the program,
// and says why where there is none or where it stopped. Whatever is not of the one form that is meant is as if it were not there.
(() => {
  /** What the widget says where there is no program. */
  const TEXTS = {
    stopped: 'Something went wrong inside, and this plan is no longer counted.',
    linkHolds: ' This link holds it:',
    link: 'Link to the plan',
    late: 'The program that counts this plan is taking long to come.',
    renewed: 'A new version of this plan\'s page is here.',
    notLoaded: 'The program that counts this plan could not be loaded. Check your connection.',
    noHeader: ' A sandbox needs Access-Control-Allow-Origin.',
    noWebAssembly: 'This plan is counted with WebAssembly, which this browser lacks or has switched off.',
    reload: 'Reload',
    again: 'Try again',
  };
  const { documentElement: root, currentScript: { src } } = document;
  const asked = new URLSearchParams(location.search);
  const one = (name, form) => {
    const said = asked.get(name);
    const read = said?.match(form)?.[0];
    if (said && !read) console.warn(`chain-balance: ${name}=${said} cannot be read`);
    return read;
  };

  root.dataset.awake = '';
  root.dataset.theme = one('theme', /^(auto|light|dark)$/) ?? 'auto';
  root.dataset.mode = one('mode', /^(calculator|report)$/) ?? 'calculator';
  if (one('background', /^transparent$/)) root.dataset.background = 'transparent';
  const accent = one('accent', /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i);
  if (accent) root.style.setProperty('--accent', `#${accent.replace('#', '')}`);
  // Whoever is sent a plan must not see an empty one first.
  const [, given] = location.href.match(/[#&]now=([\w-]+)/) ?? location.href.match(/(?:#|%23)p=([\w-]*)/i) ?? [];
  if (given !== undefined) root.dataset.arriving = '';

  const needs = () => document.getElementById('needs');
  const button = (label, onclick) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', onclick });
    made.append(label);
    return made;
  };
  const say = (words, label, onclick) => needs().replaceChildren(...words ? [words, ' ', button(label, onclick)] : []);
  const reload = () => location.reload();

  let stopped = false;
  /** Says that the program has ended in the middle of its work, if that is what the error is. */
  function trapped(error) {
    if (error?.name !== 'RuntimeError' && !/wasm-function/.test(error?.stack)) return false;
    if (stopped) return true;
    stopped = true;
    document.getElementById('widget').inert = true;
    const link = document.getElementById('full')?.href;
    say(TEXTS.stopped + (link ? TEXTS.linkHolds : ''), TEXTS.reload, reload);
    if (link) needs().firstElementChild.before(Object.assign(document.createElement('input'), { readOnly: true, name: 'rescued', value: link, ariaLabel: TEXTS.link }), ' ');
    needs().scrollIntoView();
    return true;
  }
  addEventListener('error', ({ error }) => trapped(error));
  addEventListener('unhandledrejection', ({ reason }) => trapped(reason));

  /** How long the program may take to come before that is said, in milliseconds. */
  const LONG = 10_000;
  /** How often it could not be had. A browser remembers that, so the next try has another address. */
  let failures = 0;
  let turn;
  const at = name => new URL(name, src).href + (failures ? `?${failures}` : '');
  function fetched() {
    // A try that stalls is given up.
    turn?.abort();
    turn = new AbortController();
    const program = fetch(at('widget_bg.wasm'), { signal: turn.signal });
    program.catch(() => {}); // said below
    return program;
  }
  const isGone = address => fetch(address, { method: 'HEAD', cache: 'no-store' })
    .then(({ status, headers }) => status === 404 || /html/.test(headers.get('content-type')), () => false);

  // On its way before the document is read to its end.
  let program = fetched();

  async function begin() {
    const { signal } = turn;
    say();
    const late = setTimeout(say, LONG, TEXTS.late, TEXTS.again, again);
    try {
      const { default: init, start } = await import(at('widget.js'));
      const answer = await program;
      if (!answer.ok) throw new Error(answer.status);
      if (signal.aborted) return;
      await init({ module_or_path: answer });
      clearTimeout(late);
      say();
      await takeOver(start);
    } catch (error) {
      clearTimeout(late);
      if (signal.aborted) return;
      console.warn(error);
      if (trapped(error)) return;
      const gone = await Promise.all([at('widget.js'), at('widget_bg.wasm')].map(isGone));
      if (gone.includes(true)) say(TEXTS.renewed, TEXTS.reload, reload);
      else say(TEXTS.notLoaded + (origin === 'null' ? TEXTS.noHeader : ''), TEXTS.again, again);
    }
  }

  function again() {
    failures++;
    program = fetched();
    begin();
  }

  /** What was opened and typed before the program came stays. */
  async function takeOver(start) {
    const place = document.getElementById('widget');
    const search = () => place.querySelector('[name=search]');
    const groups = () => [...place.querySelectorAll('.group')];
    const typed = search()?.value;
    const opened = groups().map(group => group.open);
    const focused = document.activeElement === search();
    start();
    // The program renders before the browser takes the next key or press.
    await new Promise(resolve => setTimeout(resolve));
    delete root.dataset.arriving;
    groups().forEach((group, at) => { if (opened[at]) group.open = true; });
    const field = search();
    if (field && typed) {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (focused) search()?.focus({ preventScroll: true });
  }

  addEventListener('DOMContentLoaded', () => {
    document.getElementById('waking').remove();
    // Also while the program does not come, and if it never does.
    if (given) document.getElementById('full').href = `../#p=${given}`;
    if (typeof WebAssembly === 'object') begin();
    else say(TEXTS.noWebAssembly, TEXTS.again, reload);
  });
})();
