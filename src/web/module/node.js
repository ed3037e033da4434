// The entry for Node: it finds its program in its own folder.
import { local } from './local.js';
import start from './chain-balance.js';

export * from './chain-balance.js';

export default source => start(local(source, new URL('./chain-balance_bg.wasm', import.meta.url)));
