// Checks style sheets, and the names of elements, parts and properties in them.
import assert from 'node:assert/strict';
import {transform} from 'esbuild';
import {manifest, tags} from '../app.mjs';

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const namesOf = (list) => declarations.flatMap((each) => each[list] ?? []).map(({name}) => name);

/** The names that a style sheet may use. */
const known = [
  {what: 'custom property', pattern: /--benelux-[\w-]+/g, names: namesOf('cssProperties')},
  {what: 'part', pattern: /(?<=::part\()[\w-]+/g, names: namesOf('cssParts')},
  {what: 'state', pattern: /(?<=:state\()[\w-]+/g, names: namesOf('cssStates')},
  {what: 'tag', pattern: /(?<![\w-])benelux-[a-z-]+(?=[\s:{,.[])/g, names: tags},
];

export async function checkCss(code) {
  const {warnings} = await transform(code, {loader: 'css', logLevel: 'silent'});
  assert.deepEqual(
    warnings.map(({text}) => text),
    [],
  );
  for (const {what, pattern, names} of known)
    for (const [name] of code.matchAll(pattern))
      assert.ok(names.includes(name), `no ${what} ${name}`);
}
