// Loads the elements like an application that hydrates the HTML of a server.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../src/define.js';
