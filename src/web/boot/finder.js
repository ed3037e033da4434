// What the search field does beyond the plain search of the page: it knows every name of an exercise, and takes a line as
// people write it. It comes when somebody goes there; arrival.js tells it what is done in the field.

/** Whoever types on wants no word about what they have typed so far, in milliseconds. */
const PAUSE = 250;
const DIGIT = /\p{Nd}/u;

const says = () => document.getElementById('search-says');
const field = () => document.querySelector('#app input[name=search]');
const plan = () => document.getElementById('app').dataset.plan ?? '';
const tell = (type, detail) => document.dispatchEvent(new CustomEvent(type, { detail }));
const element = (tag, more, ...inside) => {
  const made = Object.assign(document.createElement(tag), more);
  made.append(...inside);
  return made;
};
const button = (label, onclick) => element('button', { type: 'button', onclick }, label);
const say = (...what) => says()?.replaceChildren(...what);

// ---- the names
let bringing;
let found;

/** Brings the names; what cannot be had is said at its place, and the plain search goes on. */
async function bring(page) {
  if (found || bringing) return;
  bringing = true;
  try {
    const [{ default: init, read, found: find }, program, names] =
      await Promise.all([page.load('./search.js'), page.program('./search_bg.wasm'), page.program('./names.txt')]);
    await init({ module_or_path: program });
    read(await names.text());
    found = find;
    say();
    look();
  } catch (error) {
    console.warn(error);
    if (!page.trapped(error)) page.tell(says(), ...await page.why(error, 'Abbreviations, other languages and slips are not searched: the names could not be loaded.', () => bring(page)));
  } finally {
    bringing = false;
  }
}

/** Looks for what is typed: the page shows it in its order. */
function look() {
  const typed = field()?.value;
  if (found && typed) tell('chain-balance-found', `${found(typed.normalize('NFKD'), plan())}\n${typed}`);
}

// ---- lines
let asked = 0;
let pause;

/** What a line adds, as the program that reads plans says; nothing for one that was asked too early to matter. */
async function read(page, line) {
  const number = `line ${++asked}`;
  const late = new Promise((_, reject) => { setTimeout(reject, page.LONG, new Error('no desk')); });
  const desk = await Promise.race([page.desk(), late]);
  return new Promise(done => {
    desk(['take', number, { Line: [line, plan()] }], ([, , answer]) => done(number === `line ${asked}` ? answer : undefined));
  });
}

/** Puts what was read into the plan. The page says so, and empties the field. */
function add({ plan }) {
  say();
  tell('chain-balance', `enter ${plan}`);
  field()?.focus();
}

/** A line in the place of the one that is typed, entered. */
function choose(page, line) {
  const to = field();
  to.value = line;
  to.dispatchEvent(new InputEvent('input', { bubbles: true }));
  to.focus();
  enter(page);
}

/** What keeps a line from being added, each with a way on. */
function ask(page, { questions, plan, adds }) {
  const lines = questions.map(({ why, choices, own, like }) => {
    const ways = choices.map(([label, line]) => button(label, () => choose(page, line)));
    if (own) ways.push(button(`Make “${own}” my own exercise`, () => makeOwn(page, own, like)));
    return element('p', {}, why, ' ', ...ways);
  });
  if (adds) lines.push(element('p', {}, button(`Add ${adds}`, () => add({ plan }))));
  say(...lines);
}

/** Before Enter: what it would add. */
async function preview(page) {
  const line = field()?.value ?? '';
  const { Line: answer } = await read(page, line) ?? {};
  if (!answer || field()?.value !== line) return;
  const { adds, questions } = answer;
  if (adds && !questions.length) say(element('p', {}, `Enter adds ${adds}. `, button('Add', () => add(answer))));
}

/** Enter: adds what the line says, asks, or opens the room for what is more than a line. */
async function enter(page) {
  clearTimeout(pause);
  const line = field()?.value.trim();
  if (!line) return;
  const wait = setTimeout(say, PAUSE, 'Reading …');
  const answer = await read(page, line).catch(error => {
    console.warn(error);
    return { Failed: 'the program that reads it could not be loaded: check your connection and try again' };
  });
  clearTimeout(wait);
  // Something else was typed or asked meanwhile.
  if (!answer || field()?.value.trim() !== line) return;
  if (answer.Line === undefined) {
    page.tell(says(), `It was not read: ${answer.Failed ?? answer.Refused}.`, 'Try again', () => enter(page));
    return;
  }
  const { adds, questions, more } = answer.Line;
  if (more) openText(page, line);
  else if (adds && !questions.length) add(answer.Line);
  else ask(page, answer.Line);
}

// ---- rooms
/** Opens the room for texts with this one. */
async function openText(page, text) {
  const { there } = await page.load('./coach-drop.js');
  (await there('[data-room=text]', page.LONG))?.click();
  const area = await there('dialog[open] textarea[name=plan-text]', 1_000);
  if (!area) {
    page.tell(says(), 'The room for whole plans has not come.', 'Try again', () => openText(page, text));
    return;
  }
  say();
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens the room for one's own exercises with a name, and one that it is like. */
async function makeOwn(page, name, like) {
  const { there } = await page.load('./coach-drop.js');
  if (!await there('[data-room=own]', page.LONG)) {
    page.tell(says(), 'The room for your own exercises has not come.', 'Try again', () => makeOwn(page, name, like));
    return;
  }
  tell('chain-balance-own', `${name}\n${like ?? ''}`);
}

/** `type` was done in the search field; `key` was pressed, `text` pasted. */
export function hear(page, type, key, text) {
  if (type === 'paste') {
    openText(page, text);
    return;
  }
  if (type === 'keydown') {
    if (key === 'Enter') enter(page);
    return;
  }
  bring(page);
  if (type !== 'input') return;
  look();
  clearTimeout(pause);
  if (found) say();
  if (DIGIT.test(field().value)) pause = setTimeout(() => preview(page).catch(console.warn), PAUSE);
}

/** What else is done in the page. */
export function begin(page) {
  addEventListener('click', ({ target }) => {
    const { makeOwn: name, like } = target.closest?.('[data-make-own]')?.dataset ?? {};
    if (name) makeOwn(page, name, like);
  });
  // An exercise of one's own may have come or gone.
  new MutationObserver(look).observe(document.getElementById('app'), { attributes: true, attributeFilter: ['data-plan'] });
}
