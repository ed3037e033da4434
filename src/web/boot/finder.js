// What the search field does beyond the plain search of the page: it knows every name of an exercise, and takes a line as
// people write it. It comes when somebody goes there; arrival.js tells it what is done in the field.

/** What the search field says. */
const TEXTS = {
  noNames: 'Abbreviations, other languages and slips are not searched: the names could not be loaded.',
  makeOwn: name => `Make “${name}” my own exercise`,
  enterAdds: adds => `Enter adds ${adds}. `,
  add: 'Add',
  added: adds => `Added ${adds}.`,
  reading: 'Reading …',
  notLoaded: 'the program that reads it could not be loaded: check your connection and try again',
  notRead: why => `It was not read: ${why}.`,
  again: 'Try again',
  notCome: what => `${what} has not come.`,
  textRoom: 'The room for whole plans',
  textRoomShut: 'The room for whole plans did not open.',
  ownRoom: 'The room for your own exercises',
};
/** The events of the document by which the search field speaks: to the page, to its list, and to the room of own exercises. */
const ASK = 'chain-balance';
const FOUND = 'chain-balance-found';
const OWN = 'chain-balance-own';
/** Whoever types on wants no word about what they have typed so far, in milliseconds. */
const PAUSE = 250;
const DIGIT = /\p{Nd}/u;

const at = id => document.getElementById(id);
const says = () => at('search-says');
const field = () => document.querySelector('#app input[name=search]');
const plan = () => at('app').dataset.plan ?? '';
/** The day that is shown, from nought. */
const day = () => (document.querySelector('#app [data-day][aria-pressed=true]')?.dataset.day ?? 1) - 1;
const tell = (type, detail) => document.dispatchEvent(new CustomEvent(type, { detail }));
const element = (tag, more, ...inside) => {
  const made = Object.assign(document.createElement(tag), more);
  made.append(...inside);
  return made;
};
const button = (label, onclick) => element('button', { type: 'button', onclick }, label);
const say = (...what) => says()?.replaceChildren(...what);
/** What the field holds from now on, as if it had been typed. */
const type = text => {
  const to = field();
  to.value = text;
  to.dispatchEvent(new InputEvent('input', { bubbles: true }));
  to.focus();
};

// ---- the names
let bringing;
let found;
let nameOf;

/** Brings the names; what cannot be had is said at its place, and the plain search goes on. */
async function bring(page) {
  if (found || bringing) return;
  bringing = true;
  try {
    const [{ default: init, read, found: find, name }, program, names] =
      await Promise.all([page.load('./search.js'), page.program('./search_bg.wasm'), page.program('./names.txt')]);
    await init({ module_or_path: program });
    read(await names.text());
    [found, nameOf] = [find, name];
    say();
    look(page);
  } catch (error) {
    console.warn(error);
    if (!page.trapped(error)) page.tell(says(), ...await page.why(error, TEXTS.noNames, () => bring(page)));
  } finally {
    bringing = false;
  }
}

/** Looks for what is typed: the page shows it in its order, and it may become an exercise of one's own. */
function look(page) {
  if (!found) return;
  const typed = field()?.value ?? '';
  const list = typed && found(typed.normalize('NFKD'), plan());
  const name = nameOf(typed);
  at('search-own')?.replaceChildren(...name ? [ownButton(page, name, /\b\d+/.exec(list)?.[0])] : []);
  if (typed) tell(FOUND, `${list}\n${typed}`);
}

/** `like` is the exercise that it begins as: its code, or its id. */
const ownButton = (page, name, like) => button(TEXTS.makeOwn(name), () => makeOwn(page, name, like));

// ---- lines
let asked = 0;
let pause;

/** What a line adds, as the program that reads plans says; nothing where something else was asked since. */
async function read(page, line) {
  const number = `line ${++asked}`;
  const late = new Promise((_, reject) => { setTimeout(reject, page.LONG, new Error('no worker')); });
  const worker = await Promise.race([page.worker(), late]);
  for (;;) {
    const [before, shown] = [plan(), day()];
    const answer = await new Promise(done => {
      worker(['take', number, { Line: [line, before, shown] }], ([, , answer]) => done(answer));
    });
    if (number !== `line ${asked}`) return undefined;
    // What it says holds for the plan and the day it was asked for.
    if (before === plan() && shown === day()) return answer;
  }
}

/** Puts what was read into the plan: the page says so. */
function add({ plan, adds }) {
  say();
  type('');
  tell(ASK, `change ${plan} ${TEXTS.added(adds)}`);
}

/** What keeps a line from being added, each with a way on. */
function ask(page, line) {
  const questions = line.questions.map(({ why, choices, own, like }) => {
    const ways = choices.map(([label, whole]) => button(label, () => {
      type(whole);
      enter(page);
    }));
    // What was found below offers it already.
    const isOffered = !own || at('search-own')?.firstChild;
    return element('p', {}, why, ' ', ...ways, ...isOffered ? [] : [ownButton(page, own, like)]);
  });
  say(...questions);
}

/** Before Enter: what it would add. */
async function preview(page) {
  const line = field()?.value ?? '';
  const { Line: answer } = await read(page, line) ?? {};
  if (!answer?.adds || answer.questions.length || answer.more || field()?.value !== line) return;
  say(element('p', {}, TEXTS.enterAdds(answer.adds), button(TEXTS.add, () => enter(page))));
}

/** Enter: adds what the line says, asks, or opens the room for what is more than a line. */
async function enter(page) {
  clearTimeout(pause);
  const line = field()?.value.trim();
  if (!line) return;
  const wait = setTimeout(say, PAUSE, TEXTS.reading);
  const answer = await read(page, line).catch(error => {
    console.warn(error);
    return { Failed: TEXTS.notLoaded };
  });
  clearTimeout(wait);
  // Something else was typed or asked meanwhile.
  if (!answer || field()?.value.trim() !== line) return;
  if (answer.Line === undefined) {
    page.tell(says(), TEXTS.notRead(answer.Failed ?? answer.Refused), TEXTS.again, () => enter(page));
    return;
  }
  const { adds, questions, more } = answer.Line;
  if (more) openText(page, line);
  else if (adds && !questions.length) add(answer.Line);
  else ask(page, answer.Line);
}

// ---- rooms
/** The coach, whose rooms they are, may be on its way: presses its button as soon as it is there. */
async function open(page, room, what, again) {
  const { there } = await page.load('./coach-drop.js');
  const button = await there(`[data-room=${room}]`, page.LONG);
  if (!button) page.tell(says(), TEXTS.notCome(what), TEXTS.again, again);
  return button && there;
}

/** Opens the room for texts with this one. */
async function openText(page, text) {
  const again = () => openText(page, text);
  const there = await open(page, 'text', TEXTS.textRoom, again);
  if (!there) return;
  document.querySelector('[data-room=text]').click();
  const area = await there('dialog[open] textarea[name=plan-text]', 1_000);
  if (!area) {
    page.tell(says(), TEXTS.textRoomShut, TEXTS.again, again);
    return;
  }
  say();
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens the room for one's own exercises with a name, and one that it is like. */
async function makeOwn(page, name, like) {
  if (await open(page, 'own', TEXTS.ownRoom, () => makeOwn(page, name, like))) {
    say();
    tell(OWN, `${name}\n${like ?? ''}`);
  }
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
  look(page);
  clearTimeout(pause);
  if (found) say();
  if (DIGIT.test(field().value)) pause = setTimeout(() => preview(page).catch(console.warn), PAUSE);
}

/** An exercise of one's own may come or go. */
export function begin(page) {
  new MutationObserver(() => look(page)).observe(at('app'), { attributes: true, attributeFilter: ['data-plan'] });
}
