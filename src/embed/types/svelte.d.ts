/** `import type {} from 'chain-balance/svelte'`: the element in markup of Svelte 5. */

import type { HTMLAttributes } from 'svelte/elements';
import type { ChainBalanceAttributes, ChainBalanceElement, PlanDetail } from './element.js';

type Usual = Omit<HTMLAttributes<ChainBalanceElement>, keyof ChainBalanceAttributes | 'onchange'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'chain-balance': Usual & ChainBalanceAttributes & {
      onready?: (event: CustomEvent<PlanDetail>) => void;
      onchange?: (event: CustomEvent<PlanDetail>) => void;
    };
  }
}
