// A plan as text in, its balance out: `node index.js week.txt`, or a week of its own.
import { readFileSync } from 'node:fs';
import init, { advise, encode, evaluate } from 'chain-balance';
import initText, { parse } from 'chain-balance/text';

await Promise.all([init(), initText()]);
const [file] = process.argv.slice(2);
const { plan, weeks, lines } = parse(file ? readFileSync(file, 'utf8') : 'Squat 5x5\nBench press 3x8\nBarbell row 3x8\nPlank 3x45s');
for (const { line, part, kind, words } of lines) {
  if (!['entries', 'heading', 'setting'].includes(kind)) console.error(`line ${line}: ${kind}: ${part}${words && `: ${words}`}`);
}
if (!plan) throw new Error(weeks.length > 1 ? 'the text holds several weeks' : 'the text holds no plan');
const { headline, figures } = evaluate(plan);
console.log(headline);
console.log(`posterior ${figures['posterior-share']} %, push ${figures.push}, pull ${figures.pull}`);
for (const edit of advise(plan)?.alternatives[0]?.edits ?? []) console.log(`- ${edit}`);
console.log(encode(plan));
