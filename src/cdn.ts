// The script tag `benelux.js`. It exports nothing, so that it runs as a classic script too, however a page's content system
// loads it.
import {coreElements} from './elements/core.js';
import {startScript} from './script-tag.js';

startScript(coreElements);
