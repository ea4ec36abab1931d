// Where the code runs.
import {isServer} from 'lit';

/** Whether there is no page; in the script tag's bundle, and for bundlers of pages, always false. */
export const onServer: boolean = isServer;
