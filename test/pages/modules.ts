// The elements as an application loads them that does not hydrate.
import '../../src/define.js';
