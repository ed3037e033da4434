import { useState } from 'react';
import { encode, evaluate, type DecodedPlan } from 'chain-balance';
import type { PlanDetail } from 'chain-balance/element';
import type {} from 'chain-balance/react';
import { parse } from 'chain-balance/text';
import { WEEK } from './week';

export function App() {
  const [text, setText] = useState(WEEK);
  const [plan, setPlan] = useState<DecodedPlan>(() => parse(WEEK).plan!);
  const [changed, setChanged] = useState('');
  const report = evaluate(plan);

  function type(text: string) {
    setText(text);
    // Nothing where the text holds several weeks or a fault: `lines` of what was read says which.
    setPlan(parse(text).plan ?? plan);
  }

  function add() {
    const [day, ...days] = plan.days;
    const [entry, ...entries] = day!.entries;
    setPlan({ ...plan, days: [{ ...day!, entries: [{ ...entry!, sets: entry!.sets + 1 }, ...entries] }, ...days] });
  }

  return (
    <>
      <h1>A plan in React</h1>
      <label>Your week <textarea rows={6} value={text} onChange={({ target }) => type(target.value)} /></label>
      <p>Posterior: <output id="share">{report.figures['posterior-share']}</output> %</p>
      <p id="headline">{report.headline}</p>
      <button type="button" onClick={add}>Another set</button>
      <chain-balance mode="report" plan={encode(plan)} exercises={['back-squat', 'plank']} onChange={({ nativeEvent }) => setChanged((nativeEvent as CustomEvent<PlanDetail>).detail.link)} />
      <p id="changed">{changed}</p>
    </>
  );
}
