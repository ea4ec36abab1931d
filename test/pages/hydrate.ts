// The elements as an application loads them that hydrates what a server has rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../src/define.js';
