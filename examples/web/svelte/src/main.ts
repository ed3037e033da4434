import { mount } from 'svelte';
import init from 'chain-balance';
import initText from 'chain-balance/text';
import { define } from 'chain-balance/element';
import App from './App.svelte';
import { SITE } from './week';

define(SITE);
await Promise.all([init(), initText()]);
mount(App, { target: document.getElementById('app')! });
