// The script tag `benelux-all.js`: what `benelux.js` has, and everything else.
import {watchForDebug} from './debug-panel.js';
import {elements} from './elements/index.js';
import './filter.js';
import './sources.js';
import {startScript} from './script-tag.js';

startScript(elements);
watchForDebug();
