// What the figures must be: src/domain/counting.rs once more, on its own, from catalogue.csv and muscles.csv (sets, fractional convention).
import { readFileSync } from 'node:fs';

export function oracle(folder) {
  const muscles = new Map(table(`${folder}/muscles.csv`).map(m => [m.id, m.chain]));
  const rows = table(`${folder}/catalogue.csv`).filter(r => r.primary);
  const patterns = [...new Set(rows.map(r => r.pattern))];
  rows.sort((a, b) => patterns.indexOf(a.pattern) - patterns.indexOf(b.pattern)); // neighbours on the page: less scrolling between clicks
  const exercises = new Map(rows.map(r => {
    const weights = {};
    for (const m of list(r.secondary)) weights[m] = 1;
    for (const m of list(r.primary)) weights[m] = 2;
    const weigh = chain => Object.entries(weights).reduce((n, [m, w]) => n + (muscles.get(m) === chain ? w : 0), 0);
    const votes = list(r.primary).some(m => muscles.get(m) !== 'neutral');
    const side = r.region === 'upper' && r.mechanic === 'compound' ? r.force : '';
    return [r.id, { weights, anterior: votes ? weigh('anterior') : 0, posterior: votes ? weigh('posterior') : 0, side }];
  }));

  /** Expected figures of a week { id: sets }. */
  function expected(week) {
    const sets = {};
    let [anterior, posterior, push, pull] = [0, 0, 0, 0];
    for (const [id, n] of Object.entries(week)) {
      const e = exercises.get(id);
      for (const [m, w] of Object.entries(e.weights)) sets[m] = (sets[m] ?? 0) + (w * n) / 2;
      const all = e.anterior + e.posterior;
      if (all) { anterior += (n * e.anterior) / all; posterior += (n * e.posterior) / all; }
      if (e.side === 'push') push += n;
      if (e.side === 'pull') pull += n;
    }
    const votes = anterior + posterior;
    return { muscles: sets, figures: { push, pull, 'posterior-share': votes ? (posterior * 100) / votes : null } };
  }
  return { ids: [...exercises.keys()], expected };
}

const list = cell => cell.split('|').filter(Boolean);

function table(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    .map(line => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(m => m[1] ?? m[2]));
  return lines.map(line => Object.fromEntries(head.map((key, i) => [key, line[i]])));
}
