/** `import type {} from 'chain-balance/react'`: the element in JSX of React 19. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ChainBalanceAttributes, ChainBalanceElement, PlanDetail } from './element.js';

type Usual = Omit<DetailedHTMLProps<HTMLAttributes<ChainBalanceElement>, ChainBalanceElement>, keyof ChainBalanceAttributes>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** React hears `change` by `onChange`, too; what it carries is then `event.nativeEvent.detail`. */
      'chain-balance': Usual & ChainBalanceAttributes & {
        onready?: (event: CustomEvent<PlanDetail>) => void;
        onchange?: (event: CustomEvent<PlanDetail>) => void;
      };
    }
  }
}
