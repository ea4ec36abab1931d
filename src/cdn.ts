// The script tag `benelux.js`: registers the elements, puts them into `<div data-benelux>`, and looks for mistyped names.
// It exports nothing, so that it runs as a classic script too, however a page's content system loads it.
import './define.js';
import {giveHints} from './hints.js';
import {upgradeDivs} from './upgrade-divs.js';

upgradeDivs();
giveHints();
