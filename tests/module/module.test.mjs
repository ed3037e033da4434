// The module for programmers in Node, from its bytes. `cargo xtask test module` builds it and says where it is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const folder = join(process.env.CHAIN_BALANCE_DIST, 'module');
const { default: init, evaluate, decode, encode, advise } = await import(pathToFileURL(join(folder, 'chain-balance.js')).href);
const warned = [];
console.warn = words => warned.push(words);
await init(await readFile(join(folder, 'chain-balance_bg.wasm')));

const squats = () => ({ days: [{ entries: [{ exercise: 'back-squat', sets: 5, reps: 5 }] }] });
const message = run => {
  try {
    return { none: run() };
  } catch (error) {
    assert.equal(Object.getPrototypeOf(error), Error.prototype, String(error));
    return error.message;
  }
};

test('it starts from its bytes without a word', () => assert.deepEqual(warned, []));

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

test('the plan of a report is a plan', () => {
  assert.deepEqual(evaluate(evaluate(squats()).plan).figures, evaluate(squats()).figures);
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
  assert.equal(message(() => decode('')), 'there is no plan in this link');
  assert.equal(message(() => decode('x'.repeat(300_000))), 'this link is longer than any plan is');
  for (const wrong of [undefined, null, 5, {}, [], Symbol('link'), { toString: () => link }]) assert.equal(message(() => decode(wrong)), 'a link is a text');
});

test('sets that are none are never counted as some', () => {
  for (const sets of [1e9, NaN, -1, 2.5, Infinity, -0, '3', [3], new Number(3), null, undefined, true, {}, 2n ** 70n]) {
    const plan = squats();
    plan.days[0].entries[0].sets = sets;
    assert.match(message(() => evaluate(plan)), /^plan(\.days\[0\]\.entries\[0\]\.sets is no whole number from 1 to 99| is no plain object of a plan's size)$/, String(sets));
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
  const hostile = [
    [undefined, 'plan is no object'], [null, 'plan is no object'], [5, 'plan is no object'], ['1AAA', 'plan is no object'], [[], 'plan is no object'],
    [{}, 'plan.days is no list of 1 to 7'], [inherited, 'plan.days is no list of 1 to 7'], [polluted, 'plan has a key that no plan has: `__proto__`'],
    [{ days: new Array(1e9) }, size], [{ days: new Array(20_000).fill({}) }, size], [{ days: 'x'.repeat(1e6) }, 'plan.days is no list of 1 to 7'],
    [deep, size], [cycle, size], [endless, 'plan.days is no list of 1 to 7'], [throwing, size], [() => squats(), size], [Symbol('plan'), size], [new Proxy(squats(), {}), size],
    [{ days: [{}], [`${'k'.repeat(1e6)}`]: 1 }, `plan has a key that no plan has: \`${'k'.repeat(40)}\``],
    [{ days: [{ entries: [{ exercise: 'plank', sets: 3, reps: 10 }] }] }, 'plan.days[0].entries[0] is an exercise whose sets are counted in seconds, and in nothing else'],
  ];
  for (let turn = 0; turn < 20; turn++) {
    for (const [plan, words] of hostile) for (const run of [evaluate, encode, advise]) if (turn === 0 || plan !== hostile[8][0]) assert.equal(message(() => run(plan)), words);
  }
  assert.equal({}.days, undefined);
  assert.equal(evaluate(squats()).figures.knee, 5);
});

test('names are texts, whatever is in them', () => {
  const name = '<img onerror=alert(1)> \u202e javascript:';
  assert.equal(decode(encode({ name, days: [{}] })).name, '<img onerror=alert(1)> javascript:');
  assert.equal(decode(encode({ name: 'a\u0300'.repeat(10_000), days: [{}] })).name.length, 80);
});
