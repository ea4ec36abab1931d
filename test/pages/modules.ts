// Loads the elements like an application that does not hydrate.
import '../../src/define.js';
