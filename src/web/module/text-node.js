// The second entry for Node: it finds its program in its own folder.
import { local } from './local.js';
import start from './text.js';

export * from './text.js';

export default source => start(local(source, new URL('./text_bg.wasm', import.meta.url)));
