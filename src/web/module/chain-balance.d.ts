/**
 * How a training week splits between the anterior and the posterior chain and between pushing and pulling.
 *
 * Call the default export once and wait for it; then the functions answer at once. Whatever is no plan or no link is an
 * `Error` whose message says which part of it is wrong, what stands there and what is nearest to it; nothing is rounded, cut
 * or passed over. What frameworks wrap, as the proxies of Vue and Svelte, is read like any object, and never changed.
 */

export type Figure =
  | 'posterior-share' | 'anterior-share' | 'push' | 'pull' | 'push-horizontal' | 'pull-horizontal' | 'push-vertical'
  | 'pull-vertical' | 'hip' | 'knee' | 'hinge' | 'knee-flexion' | 'hamstrings' | 'quads' | 'label-anterior-share';

export type Muscle =
  | 'chest' | 'front-delts' | 'abs' | 'obliques' | 'hip-flexors' | 'quads' | 'tibialis' | 'side-delts' | 'biceps' | 'triceps'
  | 'forearms' | 'adductors' | 'abductors' | 'neck' | 'rear-delts' | 'rotator-cuff' | 'traps' | 'rhomboids' | 'lats'
  | 'lower-back' | 'glutes' | 'hamstrings' | 'calves';

export type Pattern =
  | 'horizontal-push' | 'squat' | 'vertical-pull' | 'curl' | 'triceps-extension' | 'hinge' | 'vertical-push' | 'lateral-raise'
  | 'horizontal-pull' | 'knee-extension' | 'calf-raise' | 'fly' | 'knee-flexion' | 'trunk-flexion' | 'rear-fly' | 'lunge'
  | 'shrug' | 'front-raise' | 'forearm' | 'bridge' | 'trunk-rotation' | 'hip-flexion' | 'hip-adduction' | 'hip-abduction'
  | 'olympic' | 'anti-extension' | 'hip-extension' | 'upright-row' | 'trunk-extension' | 'plyometric' | 'external-rotation'
  | 'lateral-trunk' | 'carry' | 'neck' | 'full-body' | 'tibialis-raise' | 'internal-rotation' | 'conditioning';

export type Equipment =
  | 'barbell' | 'cable' | 'machine' | 'band' | 'bodyweight' | 'assisted' | 'dumbbell' | 'smith' | 'kettlebell' | 'ez-bar'
  | 'plate' | 'landmine' | 'suspension' | 'ab-wheel' | 'sled' | 'ghd' | 'trap-bar' | 'box' | 'rope' | 'medicine-ball'
  | 'sandbag';

/** What somebody has to train with. */
export type Place = 'gym' | 'rack' | 'dumbbells' | 'kettlebells' | 'bands' | 'bar-or-rings' | 'nothing';
/** How much training an exercise asks for. */
export type Level = 'anybody' | 'trained' | 'skilled';
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
export type Region = 'upper' | 'lower' | 'core' | 'full' | 'cardio';
export type Force = 'push' | 'pull' | 'neutral' | 'static' | 'none';
export type Plane = 'horizontal' | 'vertical' | 'incline';
export type Dominance = 'hip' | 'knee' | 'knee-flexion' | 'ankle';
export type MovementLabel = 'anterior' | 'posterior' | 'neutral' | 'none';
export type Mechanic = 'compound' | 'isolation' | 'cardio';
export type Verdict = 'met' | 'near' | 'missed';
export type Standing = 'met' | 'near' | 'missed' | 'not-judged' | 'shown' | 'silent';
export type Band = 'not-trained' | 'little' | 'some' | 'usual' | 'high' | 'no-target';
export type Grade = 'A' | 'B' | 'C' | 'D' | 'X';
export type Proof = 'proven-smallest' | 'best-found';
/** What an author leaves open is filled; nothing but added; no more sets than now; as few new exercises as it takes. */
export type Way = 'fill-open' | 'add-only' | 'same-length' | 'swap';
export type Kind = 'more' | 'fewer' | 'add' | 'swap' | 'move';

/** The choices that the figures follow. They belong to the plan and travel with its link. */
export interface Settings {
  /** How much of the week should be posterior: 60 % (`edge`), half (`equal`), two thirds (`double`). */
  profile: 'edge' | 'equal' | 'double';
  /** Push to pull: 1 : 1, 1 : 2, 2 : 1. */
  'push-pull': 'even' | 'pull-lean' | 'as-printed';
  /** A helping muscle counts half, nothing, or whole. */
  convention: 'fractional' | 'direct' | 'total';
  basis: 'sets' | 'reps';
  'with-isolation': boolean;
  'with-lower-body': boolean;
}

/** An exercise on a day, in reps or in seconds: each exercise has one of the two, and no other. */
export type Entry = {
  /** The id of an exercise of the catalogue (`back-squat`), or the name of one of the plan's own. */
  readonly exercise: string;
  /** The place in `own`, from nought, where the exercise is the plan's own. */
  readonly own?: number;
  /** 1 to 99. */
  readonly sets: number;
  /** Advice leaves the entry as it is. */
  readonly locked?: boolean;
} & ({ /** 1 to 999. */ readonly reps: number; readonly seconds?: never } | { /** 1 to 3600. */ readonly seconds: number; readonly reps?: never });

export interface Day {
  readonly name?: string;
  readonly weekday?: Weekday;
  /** At most 60. */
  readonly entries?: readonly Entry[];
}

/** An exercise that the catalogue does not have. */
export interface OwnExercise {
  readonly name: string;
  /** Its sets are counted in seconds. */
  readonly timed?: boolean;
  readonly pattern?: Pattern | null;
  readonly region: Region;
  readonly force: Force;
  readonly plane?: Plane | null;
  readonly dominance?: Dominance | null;
  readonly label: MovementLabel;
  readonly mechanic: Mechanic;
  readonly unilateral?: boolean;
  readonly primary?: readonly Muscle[];
  readonly secondary?: readonly Muscle[];
}

/** An exercise of the catalogue whose muscles a plan sees otherwise. */
export interface ChangedExercise {
  readonly exercise: string;
  readonly primary?: readonly Muscle[];
  readonly secondary?: readonly Muscle[];
}

/**
 * A plan. What is left out is as usual. A name has at most 80 characters; blanks and line breaks in it become one blank, and
 * characters that control rather than show fall away.
 */
export interface Plan {
  readonly name?: string;
  /** A week, 1 to 14; once a day of the plan where it is left out. */
  readonly sessions?: number;
  readonly settings?: Readonly<Partial<Settings>>;
  /** 1 to 7. */
  readonly days: readonly Day[];
  /** At most 60. */
  readonly own?: readonly OwnExercise[];
  readonly changed?: readonly ChangedExercise[];
  /** What advice must never suggest. */
  readonly 'left-out'?: { readonly equipment?: readonly Equipment[]; readonly exercises?: readonly string[] };
  /** Where the lifter trains and how far along they are; what is not said, advice takes from the plan. */
  readonly lifter?: { readonly places?: readonly Place[]; readonly level?: Level };
}

/** A plan as `decode`, `evaluate`, `advise` and `parse` give it: it goes back in as it is, or changed. */
export interface DecodedPlan extends Plan {
  name: string;
  sessions?: number;
  settings: Settings;
  days: DecodedDay[];
  own?: OwnExercise[];
  changed?: ChangedExercise[];
}

export interface DecodedDay extends Day {
  name: string;
  weekday?: Weekday;
  entries: Entry[];
}

/** An exercise of the catalogue. */
export interface Exercise {
  /** What stands for it in a plan: it never changes. */
  id: string;
  name: string;
  pattern: Pattern;
  region: Region;
  force: Force;
  plane: Plane | null;
  dominance: Dominance | null;
  label: MovementLabel;
  mechanic: Mechanic;
  /** One side works at a time. */
  unilateral: boolean;
  /** Muscles whose sets it is. */
  primary: Muscle[];
  /** Muscles that help. */
  secondary: Muscle[];
  /** Any one of these will do. */
  equipment: Equipment[];
  level: Level;
  /** How many reps of a set are usual, where it is counted in reps. */
  reps?: number;
  /** How many seconds of a set are usual, where it is counted in seconds. */
  seconds?: number;
  /** What is disputed about it; empty where nothing is. */
  note: string;
}

/** A muscle that is counted. */
export interface MusclePart {
  id: Muscle;
  name: string;
  /** The anatomical name; empty where it is the same. */
  anatomy: string;
  chain: 'anterior' | 'neutral' | 'posterior';
}

/** What an exercise gave: sets a week; of a share, votes (a set has one) or reps. */
export interface Gift { exercise: string; amount: number }

export interface LabelSplit { anterior: number; posterior: number; neutral: number }

export interface Evidence { grade: Grade; known: string; source: string; links: { text: string; url: string }[] }

export interface Rule extends Evidence {
  number: number;
  title: string;
  verdict: Standing;
  active: boolean;
  words: string;
  distance: { amount: number; unit: 'sets' | 'reps'; of: string } | null;
  'whichever-way': boolean | null;
  exercises: string[];
  asks: string;
  band: string;
  articles: { key: string; title: string }[];
  /** One author's opinion, without a study. */
  opinion: boolean;
  beside: Evidence[];
  contradictions: { number: number; conflict: string; here: string }[];
}

/** Figures are exact to a hundredth: shares in percent, all others in sets a week. */
export interface Report {
  plan: DecodedPlan;
  settings: Settings;
  /** The chain split in words. */
  headline: string;
  /** `null` while there is too little to judge. */
  verdicts: { chain: Verdict | null; 'chain-whichever-way': boolean | null; 'push-pull': Verdict | null; 'label-alarm': boolean };
  /** `null` where there is none. */
  figures: Record<Figure, number | null>;
  muscles: Record<Muscle, number>;
  bands: Record<Muscle, Band>;
  /** Days a week each muscle is trained. */
  'days-a-week': Record<Muscle, number>;
  /** Minutes of a session of each day: an estimate. */
  minutes: number[];
  gave: { figures: Record<Figure, Gift[]>; muscles: Record<Muscle, Gift[]> };
  labels: { sets: LabelSplit; reps: LabelSplit };
  /** The least and the most posterior share of all six ways to count. */
  range: [number, number] | null;
  unmapped: Gift[];
  'not-counted': Gift[];
  rules: Rule[];
  warnings: { day: number; rule: number; muscles: Muscle[]; words: string; opinion: true }[];
}

export interface Alternative {
  way: Way;
  /** Does it reach every target, closely enough? Else it comes nearest. */
  reaches: boolean;
  proof: Proof;
  /** In points, an opinion: the least costs of its way. */
  cost: number;
  /** Minutes a week, before and after: an estimate. */
  minutes: [number, number];
  /** How many sets are more, fewer, new or swapped. */
  change: number;
  kinds: Kind[];
  /** A sentence for each edit. */
  edits: string[];
  /** With every edit made. */
  plan: DecodedPlan;
  /** Its link. */
  link: string;
}

export interface Advice {
  /** Every target is met, closely enough: by the plan as it is, which then has no alternatives, or by one of them. */
  reached: boolean;
  proof: Proof;
  /** At most one of each way; where adding alone does not reach the targets, what comes nearest stands in its place. */
  alternatives: Alternative[];
  /** Where nothing reaches the target: the next one that can be reached; `alternative` is null where the plan is there. */
  reachable: { profile: Settings['profile']; alternative: Alternative | null } | null;
}

/** The address of the program, an answer with it, its bytes, or what was compiled of them. */
export type Source = string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/**
 * Loads the program, once, however often it is called: from its place in the package where nothing is said. Fails with a
 * message that says what to do, and can be called again then.
 */
export default function init(source?: Source | Promise<Source> | { module_or_path: Source | Promise<Source> }): Promise<void>;

/** The report of a plan. */
export function evaluate(plan: Plan): Report;

/** The plan of a link: of a whole address, its fragment, or the text alone. */
export function decode(link: string): DecodedPlan;

/** The text of a plan, as it stands behind `#p=` in a link. */
export function encode(plan: Plan): string;

/** The changes of least cost that bring a plan to its targets; `null` while there is too little to judge. It may take a second. */
export function advise(plan: Plan): Advice | null;

/** Every exercise of the catalogue; what is new comes last. */
export function exercises(): Exercise[];

/** Every muscle that is counted. */
export function muscles(): MusclePart[];
