/** The scripts `embed.v1.js` and `element.v1.js`: loading one of them defines the element `<chain-balance>`. */

export type { ChainBalanceAttributes, ChainBalanceElement, PlanDetail } from './module/element.js';
