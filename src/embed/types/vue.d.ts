/**
 * `import type {} from 'chain-balance/vue'`: the element in templates of Vue 3. Vue has to be told that it is no component:
 * `compilerOptions: { isCustomElement: tag => tag === 'chain-balance' }`.
 */

import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ChainBalanceAttributes, PlanDetail } from './element.js';

type Usual = Omit<HTMLAttributes, keyof ChainBalanceAttributes | 'onChange'>;

declare module 'vue' {
  interface GlobalComponents {
    'chain-balance': DefineComponent<Usual & ChainBalanceAttributes & {
      onReady?: (event: CustomEvent<PlanDetail>) => void;
      onChange?: (event: CustomEvent<PlanDetail>) => void;
    }>;
  }
}
