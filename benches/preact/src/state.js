import { batch, computed, effect, signal } from '@preact/signals';
import { report as count } from './domain/count.js';
import { byId, exercises } from './domain/exercises.js';
import { decode, encode } from './domain/link.js';

const KEY = 'chain-balance.reference';

/** One signal an exercise: null, or its { sets, reps } once ticked. */
export const work = exercises.map(() => signal(null));
export const profile = signal('edge');
export const query = signal('');
export const entries = computed(() => exercises.flatMap(exercise => {
  const own = work[exercise.index].value;
  return own ? [{ exercise, ...own }] : [];
}));
export const report = computed(() => count(entries.value));
export const link = computed(() => encode({ profile: profile.value, entries: entries.value }));
export const matches = exercise => exercise.search.includes(query.value.trim().toLowerCase());

export function tick(exercise, on) {
  work[exercise.index].value = on ? { sets: 3, reps: exercise.reps } : null;
}

export function change(exercise, part) {
  work[exercise.index].value = { ...work[exercise.index].value, ...part };
}

function open(plan) {
  batch(() => {
    profile.value = plan.profile;
    for (const { exercise, sets, reps } of plan.entries) work[exercise.index].value = { sets, reps };
  });
}

/** Opens the plan of the address, else the one kept on this device. */
export function restore() {
  const linked = /^#p=([\w-]+)$/.exec(location.hash)?.[1];
  const plan = (linked && decode(linked)) ?? decode(stored());
  if (plan) open(plan);
}

/** Takes over what was ticked and typed in the page before the program had arrived. */
export function adopt({ ticked, typed }) {
  batch(() => {
    for (const id of ticked) if (!work[byId.get(id).index].value) tick(byId.get(id), true);
    query.value = typed;
  });
}

/** Keeps the plan on this device from now on. */
export function keep() {
  let first = true;
  effect(() => {
    const text = link.value;
    if (first) first = false;
    else try {
      localStorage.setItem(KEY, text);
    } catch { /* storage refused or full: the link still carries the plan */ }
  });
}

function stored() {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
