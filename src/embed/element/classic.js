// The server of a classic script needs no header for other origins, which one of a module does: so this one is what is pasted.
const address = document.currentScript?.src ?? '';
if (/\/element\.v1\.js$/.test(address.split(/[?#]/)[0])) define(new URL('.', address));
else console.error('<chain-balance>: element.v1.js has to be loaded from its own address by a <script> without type="module"; embed.v1.js is the module');
