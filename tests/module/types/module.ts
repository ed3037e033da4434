// The module for programmers from TypeScript: `cargo xtask test module` holds it to `tsc --strict`.
import init, { advise, decode, encode, evaluate, type Advice, type Plan, type Report } from '../../../dist/module/chain-balance.js';

const plan: Plan = {
  name: 'Two days',
  settings: { profile: 'edge', 'push-pull': 'even' },
  days: [
    { weekday: 'monday', entries: [{ exercise: 'back-squat', sets: 5, reps: 5 }, { exercise: 'plank', sets: 3, seconds: 45 }] },
    { weekday: 'thursday', entries: [{ exercise: 'deadlift', sets: 1, reps: 5 }] },
  ],
};

export async function words(): Promise<string[]> {
  await init();
  const report: Report = evaluate(plan);
  const share: number | null = report.figures['posterior-share'];
  const advice: Advice | null = advise(plan);
  const first = advice?.alternatives[0];
  return [report.headline, `${share ?? 0} %`, ...(first?.edits ?? []), first?.link ?? encode(plan)];
}

/** The figures of a plan that somebody sent; why it is none where it is none. */
export function pushing(link: string): number | string {
  try {
    return evaluate(decode(link)).figures.push ?? 'no pushing and no pulling yet';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// @ts-expect-error: an exercise is counted in reps or in seconds, never in both
export const both: Plan = { days: [{ entries: [{ exercise: 'plank', sets: 3, reps: 5, seconds: 30 }] }] };
// @ts-expect-error: there is no such key
export const typo: Plan = { days: [{ entries: [{ exercise: 'plank', setz: 3, seconds: 30 }] }] };
