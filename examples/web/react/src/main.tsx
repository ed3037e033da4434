import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import init from 'chain-balance';
import initText from 'chain-balance/text';
import { define } from 'chain-balance/element';
import { App } from './App';
import { SITE } from './week';

define(SITE);
await Promise.all([init(), initText()]);
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
