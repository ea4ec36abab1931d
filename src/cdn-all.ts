// The script tag `benelux-all.js`: what `benelux.js` has, and everything else.
import './cdn.js';
import './sources.js';
import {watchForDebug} from './debug-panel.js';

watchForDebug();
