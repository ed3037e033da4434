import init, { encode, evaluate } from 'chain-balance';
import initText, { parse } from 'chain-balance/text';
import { define } from 'chain-balance/element';
import program from 'chain-balance/chain-balance_bg.wasm';
import textProgram from 'chain-balance/text_bg.wasm';
import { SITE, WEEK } from './week.js';

const find = selector => document.querySelector(selector);
let plan;

function show() {
  const report = evaluate(plan);
  find('#share').value = report.figures['posterior-share'];
  find('#headline').textContent = report.headline;
  find('chain-balance').plan = encode(plan);
}

define(SITE);
// esbuild copies the programs and says where they are.
await Promise.all([init(program), initText(textProgram)]);
find('chain-balance').addEventListener('change', ({ detail }) => {
  find('#changed').textContent = detail.link;
});
find('textarea').value = WEEK;
find('textarea').addEventListener('input', ({ target }) => {
  // Nothing where the text holds several weeks or a fault: `lines` of what was read says which.
  plan = parse(target.value).plan ?? plan;
  show();
});
find('button').addEventListener('click', () => {
  plan.days[0].entries[0].sets += 1;
  show();
});
plan = parse(WEEK).plan;
show();
