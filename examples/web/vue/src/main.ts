import { createApp } from 'vue';
import init from 'chain-balance';
import initText from 'chain-balance/text';
import { define } from 'chain-balance/element';
import App from './App.vue';
import { SITE } from './week';

define(SITE);
await Promise.all([init(), initText()]);
createApp(App).mount('#app');
