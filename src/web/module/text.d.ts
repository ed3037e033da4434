/**
 * Plans as people write them, and exercises by the names people use, in twelve languages. A program of its own, for the names
 * weigh as much as all the rest: call the default export once and wait for it.
 */

import type { DecodedPlan, Source } from './chain-balance.js';

/**
 * What became of a line: `entries` are in the plan; `heading` and `setting` say how it is built; `passed-over` counts nothing;
 * `guessed` is in the plan as it was understood, and `to-name` as an exercise without muscles; `asked` cannot be known and is
 * not in the plan; `fault` cannot stand in any plan.
 */
export type LineKind = 'entries' | 'heading' | 'setting' | 'passed-over' | 'guessed' | 'asked' | 'to-name' | 'fault';

export interface Line {
  /** From one. */
  line: number;
  /** The part of the line it is about, as written. */
  part: string;
  kind: LineKind;
  /** What is asked or wrong; empty where nothing is. */
  words: string;
  /** Texts that may stand in the place of the part, the likeliest first. */
  choices: string[];
}

export interface Reading {
  /** The plan of a text that holds one week, without faults. Look at `lines` for what is not in it. */
  plan: DecodedPlan | null;
  /** Every week that the text speaks of, in its order. They are never added up. */
  weeks: { name: string; plan: DecodedPlan }[];
  /** The average of several weeks, and what is too little of it or has no room. */
  average: { plan: DecodedPlan; apart: { exercise: string; sets: number }[] } | null;
  /** Every line that holds letters or digits. */
  lines: Line[];
}

/** How a name was found, the surest first; the last two are guesses. */
export type Tier = 'alias' | 'reordered' | 'unqualified' | 'unequipped' | 'misspelt' | 'guess';

export interface Meaning {
  /** The id of the exercise; `null` where the name fits several alike, or none that is known. */
  exercise: string | null;
  tier: Tier | null;
  /** Somebody has to confirm it. */
  guess: boolean;
  /** Where it fits several, all of them, the most trained first; where none is known, the nearest. */
  choices: string[];
}

/** Codes of ISO 639-1. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'pt' | 'tr' | 'nl' | 'pl' | 'ru' | 'zh' | 'ja';

/** Loads the program, as that of `chain-balance`. */
export default function init(source?: Source | Promise<Source> | { module_or_path: Source | Promise<Source> }): Promise<void>;

/** Reads a plan as people write it. Every line is accounted for. */
export function parse(text: string): Reading;

/** Which exercise a name means; a language settles what a name means otherwise in another. At most 200 characters. */
export function match(name: string, language?: Language): Meaning;
