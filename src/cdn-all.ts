// The script tag `benelux-all.js`: what `benelux.js` has, and everything else.
export * from './cdn.js';
