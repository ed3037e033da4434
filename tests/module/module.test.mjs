// The package for programmers in Node, as its own entries load it. `cargo xtask test module` builds it and says where it is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const folder = join(process.env.CHAIN_BALANCE_DIST, 'module');
const entry = name => import(pathToFileURL(join(folder, name)).href);
const { default: init, evaluate, decode, encode, advise, exercises, muscles } = await entry('node.js');
const { default: initText, parse, match } = await entry('text-node.js');
const warned = [];
console.warn = words => warned.push(words);

test('a call before init says what to do', async () => {
  for (const run of [() => evaluate({}), () => decode(''), () => encode({}), () => advise({}), exercises, muscles]) {
    assert.throws(run, { message: 'chain-balance is not loaded yet: import its default export, and `await init()` before the first call' });
  }
  for (const run of [() => parse(''), () => match('')]) {
    assert.throws(run, { message: 'chain-balance/text is not loaded yet: import its default export, and `await init()` before the first call' });
  }
});

test('an init that gets no program says what to do, and can be called again', async () => {
  const advice = /The program of chain-balance is the file chain-balance_bg\.wasm of the package: serve it where that address leads, or hand init\(\) its address or its bytes$/;
  const failing = async (source, words) => {
    await assert.rejects(init(source), error => advice.test(error.message) && error.message.startsWith(words));
  };
  await failing('http://127.0.0.1:9/chain-balance_bg.wasm', 'http://127.0.0.1:9/chain-balance_bg.wasm could not be fetched (');
  await failing('data:text/html,<h1>Page</h1>', 'What data:text/html,<h1>Page</h1> is answered with is not the program (');
  await failing(new Uint8Array([0, 97, 115, 109]), 'What init() was given is not the program (');
  await assert.rejects(init(new URL('file:///nowhere/chain-balance_bg.wasm')), /^Error: file:\/\/\/nowhere\/chain-balance_bg\.wasm cannot be read \(.*copy it beside them, or hand init\(\) its bytes$/);
  warned.length = 0;
  await Promise.all([init(), init(), initText()]);
  await init();
});

test('beside the entry of Node the one for browsers takes bytes, as before', async () => {
  const { default: start, evaluate: counted } = await entry('chain-balance.js');
  await start(await readFile(join(folder, 'chain-balance_bg.wasm')));
  assert.equal(counted(squats()).figures.knee, 5);
});

const squats = () => ({ days: [{ entries: [{ exercise: 'back-squat', sets: 5, reps: 5 }] }] });
const message = run => {
  try {
    return { none: run() };
  } catch (error) {
    assert.equal(Object.getPrototypeOf(error), Error.prototype, String(error));
    return error.message;
  }
};

test('the figures are those of the page', () => {
  const report = evaluate(squats());
  assert.equal(report.figures.knee, 5);
  assert.equal(report.figures.push, null);
  assert.equal(report.muscles.quads, 5);
  assert.equal(report.settings['push-pull'], 'even');
  assert.equal(report.rules.length, 43);
  assert.deepEqual(report.gave.figures.knee, [{ exercise: 'back-squat', amount: 5 }]);
});

test('a fraction is exact to a hundredth', () => {
  const { figures } = evaluate({ sessions: 3, days: [{ entries: [{ exercise: 'back-squat', sets: 1, reps: 5 }] }, {}] });
  assert.equal(figures.knee, 1.5);
});

test('a plan comes back from its link with all that it holds', () => {
  const plan = {
    name: 'Mine', sessions: 3,
    settings: { profile: 'double', 'push-pull': 'even', convention: 'direct', basis: 'reps', 'with-isolation': true, 'with-lower-body': false },
    days: [{ name: 'A', weekday: 'monday', entries: [
      { exercise: 'plank', sets: 3, seconds: 45, locked: true }, { exercise: 'Log press', own: 0, sets: 4, reps: 6 },
    ] }, { name: '', entries: [] }],
    own: [{ name: 'Log press', timed: false, pattern: null, region: 'upper', force: 'push', plane: 'vertical', dominance: null,
      label: 'anterior', mechanic: 'compound', unilateral: false, primary: ['front-delts'], secondary: ['triceps'] }],
    changed: [{ exercise: 'lunge', primary: ['glutes'], secondary: [] }],
    'left-out': { equipment: ['cable'], exercises: ['deadlift'] },
  };
  assert.deepEqual(decode(encode(plan)), plan);
  assert.deepEqual(decode(`https://example.org/#p=${encode(plan)}`), plan);
});

test('a plan that came out goes back in whole, with its settings', () => {
  const links = readFileSync(new URL('../fixtures/links.txt', import.meta.url), 'utf8').match(/\b1[A-Za-z0-9_-]{10,}/g);
  assert.ok(links.length > 10);
  for (const link of links) {
    const decoded = decode(link);
    const counted = evaluate(decoded).plan;
    assert.deepEqual(counted, decoded);
    assert.equal(encode(counted), encode(decoded));
    assert.deepEqual(evaluate(counted), evaluate(decoded));
  }
});

test('advice comes with a plan that meets the targets within their tolerance', () => {
  assert.equal(advise({ days: [{}] }), null);
  const entries = [{ exercise: 'bench-press-barbell', sets: 6, reps: 8 }, { exercise: 'barbell-row', sets: 6, reps: 8 }, { exercise: 'back-squat', sets: 6, reps: 5 }];
  const { reached, proof, alternatives } = advise({ days: [{ entries }] });
  assert.equal(reached, true);
  assert.equal(proof, 'proven-smallest');
  for (const { plan, link, edits, change } of alternatives) {
    // Within two and a half points nothing is advised.
    assert.ok(['met', 'near'].includes(evaluate(plan).verdicts.chain));
    assert.equal(encode(plan), link);
    assert.ok(edits.length > 0 && change > 0);
  }
});

test('what is no link is an error with the words of the codec', () => {
  const link = encode(squats());
  assert.equal(message(() => decode(link.slice(0, -3))), 'this link is cut off: a part of it is missing');
  assert.equal(message(() => decode(`https://example.org/#/p=${link}`)), 'it is not a link of this page, which writes #p= before a plan');
  assert.equal(message(() => decode(link.toLowerCase())), 'this link has been changed to lower case');
  assert.equal(message(() => decode('')), 'there is no plan in this link');
  assert.equal(message(() => decode('x'.repeat(300_000))), 'this link is longer than any plan is');
  for (const wrong of [undefined, null, 5, {}, [], Symbol('link'), { toString: () => link }]) assert.equal(message(() => decode(wrong)), 'a link is a text');
});

test('sets that are none are never counted as some', () => {
  for (const sets of [1e9, NaN, -1, 2.5, Infinity, -0, '3', [3], new Number(3), null, undefined, true, {}, 2n ** 70n]) {
    const plan = squats();
    plan.days[0].entries[0].sets = sets;
    assert.match(message(() => evaluate(plan)), /^plan\.days\[0\]\.entries\[0\]\.sets is (.+, not a whole number from 1 to 99|a bigint, and .*|a Number, not an object of keys and values)$/, String(sets));
  }
});

test('what is no plan is refused, and the module goes on', () => {
  const size = "plan is no plain object of a plan's size";
  const endless = { days: { *[Symbol.iterator]() { for (;;) yield {}; } } };
  const cycle = squats();
  cycle.days[0].entries.push(cycle);
  const inherited = Object.create(squats());
  const polluted = JSON.parse('{"__proto__": {"days": [{}]}, "days": [{}]}');
  const deep = { days: [] };
  for (let at = deep.days, turn = 0; turn < 1000; turn++) at.push(at = []);
  const throwing = { get days() { throw new RangeError('no'); } };
  const list = 'not a list of 1 to 7';
  const hostile = [
    [undefined, 'plan is missing, not an object'], [null, 'plan is missing, not an object'], [5, 'plan is 5, not an object'],
    ['1AAA', 'plan is `1AAA`, not an object'], [[], 'plan is a list of 0, not an object'],
    [{}, `plan.days is missing, ${list}`], [inherited, `plan.days is missing, ${list}`], [polluted, 'plan has a key that no plan has: `__proto__`'],
    [{ days: new Array(1e9) }, size], [{ days: new Array(20_000).fill({}) }, size], [{ days: 'x'.repeat(1e6) }, `plan.days is \`${'x'.repeat(40)}…\`, ${list}`],
    [deep, size], [cycle, size], [endless, `plan.days is an object, ${list}`], [throwing, 'plan.days cannot be read: no'],
    [() => squats(), 'plan is a function, and a plan is made of objects, lists, texts, whole numbers, true and false'],
    [Symbol('plan'), 'plan is a symbol, and a plan is made of objects, lists, texts, whole numbers, true and false'],
    [{ days: new Map() }, 'plan.days is a Map, not an object of keys and values'], [{ days: [new Date(0)] }, 'plan.days[0] is a Date, not an object of keys and values'],
    [new Proxy({}, { ownKeys() { throw new Error('no'); } }), 'plan cannot be read: no'],
    [{ days: [{}], [`${'k'.repeat(1e6)}`]: 1 }, `plan has a key that no plan has: \`${'k'.repeat(40)}…\``],
    [{ days: [{ entries: [{ exercise: 'plank', sets: 3, reps: 10 }] }] }, 'plan.days[0].entries[0] is an exercise whose sets are counted in seconds, and in nothing else'],
  ];
  for (let turn = 0; turn < 20; turn++) {
    for (const [plan, words] of hostile) for (const run of [evaluate, encode, advise]) if (turn === 0 || plan !== hostile[8][0]) assert.equal(message(() => run(plan)), words);
  }
  assert.equal({}.days, undefined);
  assert.equal(evaluate(squats()).figures.knee, 5);
});

test('an error says the place, the value and the nearest id', () => {
  const wrong = (key, value) => ({ days: [{ entries: [{ exercise: 'back-squat', sets: 5, reps: 5, [key]: value }] }] });
  const at = 'plan.days[0].entries[0]';
  assert.equal(message(() => evaluate(wrong('exercise', 'bak-squat'))), `${at}.exercise is \`bak-squat\`, not an exercise of the catalogue or of the plan's own; the nearest is \`back-squat\``);
  assert.equal(message(() => evaluate(wrong('sets', 2.5))), `${at}.sets is 2.5, not a whole number from 1 to 99`);
  assert.equal(message(() => evaluate(wrong('sets', NaN))), `${at}.sets is NaN, not a whole number from 1 to 99`);
  assert.equal(message(() => evaluate(wrong('sets', -1))), `${at}.sets is -1, not a whole number from 1 to 99`);
  assert.equal(message(() => evaluate(wrong('setz', 5))), `${at} has a key that no plan has: \`setz\`; the nearest is \`sets\``);
  assert.equal(message(() => evaluate({ ...squats(), settings: { profile: 'doubel' } })), 'plan.settings.profile is `doubel`, not a target of the chain split; the nearest is `double`');
});

test('names are texts, whatever is in them, and none is cut', () => {
  const name = '<img onerror=alert(1)> \u202e javascript:';
  assert.equal(decode(encode({ name, days: [{}] })).name, '<img onerror=alert(1)> javascript:');
  assert.equal(decode(encode({ name: 'a\u0300'.repeat(40), days: [{}] })).name.length, 80);
  assert.equal(message(() => encode({ name: 'a'.repeat(81), days: [{}] })), `plan.name is \`${'a'.repeat(40)}…\`, longer than the 80 characters of a name`);
});

test('what a framework wraps is read like any object', () => {
  // As Vue does it: every object that is read off a proxy is one, too, and lists as well.
  const reactive = object => new Proxy(object, { get: (target, key) => {
    const value = Reflect.get(target, key);
    return typeof value === 'object' && value !== null ? reactive(value) : value;
  } });
  const plan = { ...squats(), name: 'Wrapped', settings: { profile: 'equal' } };
  assert.deepEqual(evaluate(reactive(plan)), evaluate(plan));
  assert.equal(encode(reactive(plan)), encode(plan));
  assert.deepEqual(evaluate(Object.freeze(plan)), evaluate(plan));
  class Written { days = squats().days; }
  assert.equal(evaluate(new Written()).figures.knee, 5);
});

test('exercises and muscles are those that count', () => {
  const known = new Set(muscles().map(({ id }) => id));
  assert.equal(known.size, 23);
  assert.deepEqual(muscles()[0], { id: 'chest', name: 'Chest', anatomy: 'pectorals', chain: 'anterior' });
  const squat = exercises().find(({ id }) => id === 'back-squat');
  assert.deepEqual([squat.pattern, squat.primary.includes('quads'), squat.reps > 0, 'seconds' in squat], ['squat', true, true, false]);
  for (const { id, primary, secondary, reps, seconds } of exercises()) {
    assert.ok([...primary, ...secondary].every(muscle => known.has(muscle)), id);
    const entry = { exercise: id, sets: 3, ...(seconds === undefined ? { reps } : { seconds }) };
    assert.equal(decode(encode({ days: [{ entries: [entry] }] })).days[0].entries[0].exercise, id);
  }
});

test('a text is read line by line, and nothing of it is lost', () => {
  const { plan, weeks, average, lines } = parse('Day 1\nSquat 5x5\nbench 3x8-12\nRow 3x8\nFrobnicator 3x10\nDay 2\nPlank 3x45s\nSquat 200x5');
  assert.equal(plan, null, 'a fault is in no plan');
  assert.deepEqual(lines.map(({ line, kind }) => `${line} ${kind}`), ['1 heading', '2 entries', '3 entries', '4 asked', '5 entries', '5 to-name', '6 heading', '7 entries', '8 fault']);
  assert.equal(lines[8].words, 'sets must be from 1 to 99');
  assert.deepEqual([weeks.length, average], [1, null]);
  const whole = parse('\ufeffSquat 5x5\nPlank 3x45s').plan;
  assert.deepEqual(whole.days[0].entries, [{ exercise: 'back-squat', sets: 5, reps: 5 }, { exercise: 'plank', sets: 3, seconds: 45 }]);
  assert.equal(evaluate(whole).figures.knee, 5);
  for (const nothing of ['', ' \n', 'Thank you.']) assert.deepEqual([parse(nothing).plan, parse(nothing).weeks], [null, []], nothing);
  const several = parse('Week 1\nSquat 5x5\nWeek 2\nSquat 3x5');
  assert.deepEqual([several.plan, several.weeks.map(({ name }) => name), several.average.plan.days[0].entries[0].sets], [null, ['Week 1', 'Week 2'], 4]);
  for (const wrong of [undefined, null, 5, {}, ['Squat 5x5']]) assert.equal(message(() => parse(wrong)), 'a plan to be parsed is a text');
  assert.ok(parse('Squat 5x5\n'.repeat(100_000)).lines.some(({ kind }) => kind === 'fault'), 'what is too long is said');
});

test('a name is matched surely, as a guess, as several, or not at all', () => {
  assert.deepEqual(match('Back Squat'), { exercise: 'back-squat', tier: 'alias', guess: false, choices: [] });
  assert.equal(match('kniebeuge', 'de').exercise, 'back-squat');
  const slip = match('bakc squat');
  assert.deepEqual([slip.exercise, slip.guess], ['back-squat', true]);
  const several = match('row');
  assert.equal(several.exercise, null);
  assert.ok(several.choices.length > 1);
  const unknown = match('frobnicator');
  assert.deepEqual([unknown.exercise, unknown.tier, unknown.choices.length], [null, null, 3]);
  assert.equal(message(() => match('row', 'xx')), 'a language is one of en, de, es, fr, it, pt, tr, nl, pl, ru, zh, ja');
  assert.equal(message(() => match('x'.repeat(201))), 'the name of an exercise has at most 200 characters');
  for (const wrong of [undefined, 5, {}]) assert.equal(message(() => match(wrong)), 'the name of an exercise is a text');
});

test('on a server the element does nothing', async () => {
  const { define } = await entry('element.js');
  assert.equal(define('https://example.org/balance/'), undefined);
  const place = mkdtempSync(join(tmpdir(), 'server-'));
  try {
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
    cpSync(join(folder, '../embed.v1.js'), join(place, 'embed.v1.js'));
    assert.deepEqual(Object.keys(await import(pathToFileURL(join(place, 'embed.v1.js')).href)), []);
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('it works where a folder above has a package.json of another kind, and the lines of its README run', () => {
  const place = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    writeFileSync(join(place, 'package.json'), '{ "name": "another", "type": "commonjs", "private": true }');
    cpSync(folder, join(place, 'node_modules/chain-balance'), { recursive: true });
    const [, lines] = readFileSync(join(folder, 'README.md'), 'utf8').match(/```js\n([^]*?)```/);
    assert.equal(lines.trim().split('\n').length, 10);
    writeFileSync(join(place, 'lines.mjs'), lines);
    const said = execFileSync(process.execPath, ['lines.mjs'], { cwd: place, encoding: 'utf8' });
    assert.match(said, /^1 entries, 2 entries, 3 entries\n/);
    assert.match(said, /\{ exercise: 'back-squat', sets: 5, reps: 5 \}/);
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('nothing was said on the console', () => assert.deepEqual(warned, []));
