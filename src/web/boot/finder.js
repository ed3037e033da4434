// What the search field does beyond the plain search of the page: it knows every name of an exercise, and takes a line as
// people write it. It comes when somebody goes there; arrival.js tells it what is done in the field.

/** What the search field says. */
const TEXTS = {
  coming: 'Abbreviations, other languages and slips are searched in a moment: the names are on their way.',
  late: 'Abbreviations, other languages and slips are not searched yet: the names are taking long to come.',
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
  ownRoom: 'The room for your own exercises',
};
/** The events of the document by which the search field speaks: to the page, to its list, and to the room of own exercises. */
const ASK = 'chain-balance';
const FOUND = 'chain-balance-found';
const OWN = 'chain-balance-own';
/** What is not found so soon may be one of the names that are still to come, in milliseconds. */
const SOON = 400;
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
let bringing = 0;
let found;
let nameOf;

/** Brings the names; what cannot be had is said at its place, and the plain search goes on. */
async function bring(page, again) {
  if (found || bringing && !again) return;
  const mine = ++bringing;
  const typed = () => field()?.value && says()?.childElementCount === 0;
  const waits = [
    setTimeout(() => typed() && say(TEXTS.coming), SOON),
    setTimeout(() => page.tell(says(), TEXTS.late, TEXTS.again, () => bring(page, true)), page.LONG),
  ];
  try {
    const [{ default: init, read, found: find, name }, program, names] =
      await Promise.all([page.load('./search.js'), page.program('./search_bg.wasm'), page.program('./names.txt')]);
    await init({ module_or_path: program });
    if (found) return;
    read(await names.text());
    [found, nameOf] = [find, name];
    say();
    look(page);
  } catch (error) {
    console.warn(error);
    if (!page.trapped(error) && mine === bringing) page.tell(says(), ...await page.why(error, TEXTS.noNames, () => bring(page)));
  } finally {
    waits.forEach(clearTimeout);
    if (mine === bringing) bringing = 0;
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
  const { follow } = await page.load('./coach-drop.js');
  if (follow(line)) {
    type('');
    return;
  }
  // A file of this page is a line, too.
  if (/^[{[]/.test(line)) {
    openText(page, line);
    return;
  }
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

// ---- rooms, of a program that may be on its way
/** Does something with what is dropped and pasted; what keeps it from that is said. */
async function withRooms(page, what, again, work) {
  try {
    const rooms = await page.load('./coach-drop.js');
    if (await work(rooms, () => page.tell(says(), TEXTS.notCome(what), TEXTS.again, again))) say();
  } catch (error) {
    console.warn(error);
    page.tell(says(), ...await page.why(error, TEXTS.notCome(what), again));
  }
}

/** Opens the room for texts with this one. */
const openText = (page, text) => withRooms(page, TEXTS.textRoom, () => openText(page, text), ({ write }, late) => write(text, page, late));

/** Opens the room for one's own exercises with a name, and one that it is like. */
const makeOwn = (page, name, like) => withRooms(page, TEXTS.ownRoom, () => makeOwn(page, name, like), async ({ there }, late) => {
  page.use();
  const timer = setTimeout(late, page.LONG);
  // Where the coach has drawn something it hears.
  const hears = await there('#coach-where > *', 6 * page.LONG);
  clearTimeout(timer);
  if (hears) tell(OWN, `${name}\n${like ?? ''}`);
  return hears;
});

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
