// The script tag `benelux.js`: registers the elements, puts them into `<div data-benelux>`, and lets the page add
// formats.
import './define.js';
import {upgradeDivs} from './upgrade-divs.js';

export {registerSource} from './content/registry.js';

upgradeDivs();
