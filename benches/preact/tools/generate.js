// The text of src/domain/catalogue.js, from the project's CSV files.
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../tests/fixtures/', import.meta.url);
export const MODULE = new URL('../src/domain/catalogue.js', import.meta.url);

/** Exercises and muscles as a module. */
export function generate() {
  const muscles = table('muscles.csv');
  const rows = table('catalogue.csv');
  const patterns = [...new Set(rows.map(r => r.pattern))].filter(p => p !== 'conditioning').concat('conditioning');
  const letter = id => String.fromCharCode(97 + muscles.findIndex(m => m.id === id));
  const letters = list => list.split('|').filter(Boolean).map(letter).join('');
  const initial = word => (['', 'none', 'static'].includes(word) ? '-' : word === 'pull' ? 'l' : word[0]);

  const lines = rows.map(r => JSON.stringify([
    +r.code, r.id, r.name, patterns.indexOf(r.pattern),
    [r.region, r.force, r.plane, r.dominance, r.movement_label, r.mechanic].map(initial).join(''),
    letters(r.primary), letters(r.secondary),
  ]));

  return `// Generated from tests/fixtures by \`npm run data\`. Do not edit.
// A muscle is a letter: a is the first of MUSCLES. The six letters of a row are the initials of region, force (l for pull),
// plane, dominance, movement label and mechanic, - where none applies.
export const MUSCLES = [
${muscles.map(m => '  ' + JSON.stringify([m.id, m.label, m.chain]) + ',').join('\n')}
];
export const PATTERNS = ${JSON.stringify(patterns)};
export const ROWS = [
${lines.map(l => '  ' + l + ',').join('\n')}
];
`;
}

function table(file) {
  const [head, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\r?\n/).map(cells);
  return lines.map(line => Object.fromEntries(head.map((key, i) => [key, line[i]])));
}

function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(m => m[1] ?? m[2]);
}
