/** The element `<chain-balance>`: a plan on any page. Loading the script defines it. */

import type { Report } from './module/chain-balance.js';

/** What `ready` and `change` carry. */
export interface PlanDetail {
  /** The text of the plan, as it stands behind `#p=` in a link. */
  plan: string;
  /** The address that opens the plan in full. */
  link: string;
  /** The figures and verdicts. What the rules say has the module alone. */
  report: Omit<Report, 'rules' | 'warnings'>;
}

/**
 * Attributes: `plan` (a link or its text), `mode` (`calculator`, `report`), `theme` (`auto`, `light`, `dark`), `accent`
 * (`#5e3a99`), `lang` (`en`), `targets` (`open`, `fixed`), `exercises` (ids with commas between, the only ones to be picked).
 */
export interface ChainBalanceElement extends HTMLElement {
  addEventListener(type: 'ready' | 'change', listener: (event: CustomEvent<PlanDetail>) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-balance': ChainBalanceElement;
  }
}
