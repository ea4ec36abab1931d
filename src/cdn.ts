// The script tag `benelux.js`: registers the elements, makes elements of divs, and lets the page add formats.
import './define.js';
import {upgradeDivs} from './upgrade-divs.js';

export {registerSource} from './content/registry.js';

upgradeDivs();
