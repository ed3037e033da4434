/** The element `<chain-balance>`: a plan on any page, in a frame that is as high as its content. */

import type { Report } from './chain-balance.js';

/** What `ready` and `change` carry. */
export interface PlanDetail {
  /** The text of the plan, as it stands behind `#p=` in a link. */
  plan: string;
  /** The address that opens the plan in full. */
  link: string;
  /** The figures and verdicts. What the rules say has the module alone. */
  report: Omit<Report, 'rules' | 'warnings'>;
}

/** The attributes of the element. What cannot be read is said on the console and counts as left out. */
export interface ChainBalanceAttributes {
  /** A link to a plan, or the text behind `#p=` in it. */
  plan?: string | undefined;
  /** To tick and count (if nothing is said), or to read. */
  mode?: 'calculator' | 'report' | undefined;
  /** As the reader's device asks for it (if nothing is said), light or dark. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Three or six hexadecimal digits, with or without `#`. */
  accent?: string | undefined;
  /** Lets the ground of the page through. */
  background?: 'transparent' | undefined;
  /** The language of its words. */
  lang?: 'en' | undefined;
  /** Can readers choose other targets than those of the plan? They can if nothing is said. */
  targets?: 'open' | 'fixed' | undefined;
  /** Ids, in a text with commas between: the only exercises that can be picked. */
  exercises?: string | readonly string[] | undefined;
  /** What a screen reader says of it. */
  title?: string | undefined;
}

/** The element; its properties reflect the attributes, and `null` takes one away. */
export interface ChainBalanceElement extends HTMLElement {
  get plan(): string;
  set plan(value: string | null);
  get mode(): string;
  set mode(value: string | null);
  get theme(): string;
  set theme(value: string | null);
  get accent(): string;
  set accent(value: string | null);
  get background(): string;
  set background(value: string | null);
  get targets(): string;
  set targets(value: string | null);
  get exercises(): string;
  set exercises(value: string | readonly string[] | null);
  /** `ready`: the plan stands. `change`, which bubbles: somebody changed it. */
  addEventListener(type: 'ready' | 'change', listener: (event: CustomEvent<PlanDetail>) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * Defines the element; `site` is the folder in which a release is served. Once is enough, and on a server nothing happens.
 * The scripts `element.v1.js` and `embed.v1.js` of a release do it by themselves.
 */
export function define(site: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    'chain-balance': ChainBalanceElement;
  }
}
