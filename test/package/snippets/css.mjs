// Checks style sheets, and what they name of the elements.
import assert from 'node:assert/strict';
import {transform} from 'esbuild';
import {manifest, tags} from '../app.mjs';

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const namesOf = (list) => declarations.flatMap((each) => each[list] ?? []).map(({name}) => name);

/** What a style sheet may name. */
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
