// A relay for feeds that browsers may not read, wherever `fetch` handlers run.
export {createRelay} from './relay/relay.js';
export type {FeedOptions, RelayOptions} from './relay/config.js';
