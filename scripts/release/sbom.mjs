// The software bill of materials, in CycloneDX: of all that a build uses, or of what is in the package or comes with it.
import {readFileSync} from 'node:fs';
import {npm, root} from '../setup.mjs';

const {name, dependencies} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Packages of which the build copies code into the package; the others in `devDependencies` are tools. */
const copied = ['@lit/localize', '@lit-labs/ssr', '@mixmark-io/domino', '@xmldom/xmldom'];

/** All packages in package-lock.json. */
export function wholeSbom() {
  const {status, stdout} = npm(
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'],
    {stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 26},
  );
  if (status !== 0) throw new Error('npm sbom failed; its message is above.');
  const sbom = JSON.parse(stdout);
  // npm gives the project the name of the folder that it happens to be in.
  sbom.metadata.component.name = name;
  return sbom;
}

/** The packages that the production code needs; `npm sbom --omit=dev` of npm 11.19 leaves them all out. */
export function productionSbom() {
  const {components, dependencies: edges, ...rest} = wholeSbom();
  const project = rest.metadata.component['bom-ref'];
  const needed = new Set();
  const nameOf = new Map(components.map((component) => [component['bom-ref'], component.name]));
  const needs = new Map(edges.map(({ref, dependsOn}) => [ref, dependsOn]));
  const wanted = [...Object.keys(dependencies), ...copied];
  needs.set(
    project,
    needs.get(project).filter((ref) => wanted.includes(nameOf.get(ref))),
  );
  const add = (ref) => {
    if (needed.has(ref)) return;
    needed.add(ref);
    needs.get(ref).forEach(add);
  };
  add(project);
  return {
    ...rest,
    components: components
      .filter((component) => needed.has(component['bom-ref']))
      .map(ofProduction),
    dependencies: [...needed].map((ref) => ({ref, dependsOn: needs.get(ref)})),
  };
}

/** npm marks what package.json has under `devDependencies`, but what is copied into the package is more than a tool. */
function ofProduction({properties, ...component}) {
  return {
    ...component,
    properties: properties.filter(({name}) => name !== 'cdx:npm:package:development'),
  };
}
