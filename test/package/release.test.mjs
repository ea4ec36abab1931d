// The parts of a release: the tag, the folder for a CDN, the bill of materials, and the workflows.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {filesBelow} from '../../scripts/files.mjs';
import {root} from '../../scripts/setup.mjs';

const {version, scripts} = JSON.parse(read('package.json'));
const out = `${root}test-output/release`;
const folder = `${out}/benelux-elements@${version}`;
const built = ['benelux', 'benelux-all']
  .flatMap((name) => [`${name}.js`, `${name}.js.map`])
  .concat('benelux.css', 'themes/police.css');

before(() => {
  rmSync(out, {recursive: true, force: true});
  execFileSync(process.execPath, [`${root}scripts/release/folder.mjs`, '--out', out]);
});

describe('the tag', () => {
  it('must be the version with a v', () => {
    assert.equal(checkTag(`v${version}`).status, 0);
    for (const tag of ['v9.9.9', version, `v${version}-rc.1`, '']) {
      const {status, stderr} = checkTag(tag);
      assert.equal(status, 1, tag);
      assert.match(stderr, new RegExp(`The tag is ${tag}.*package.json ${version}`));
    }
  });
});

describe('the folder for a CDN', () => {
  it('has the files of dist/cdn/, and licences', () => {
    for (const file of built)
      assert.ok(readFileSync(`${folder}/${file}`).equals(readFileSync(`${root}dist/cdn/${file}`)));
    assert.equal(readFileSync(`${folder}/LICENSE`, 'utf8'), read('LICENSE'));
    const licences = readFileSync(`${folder}/LICENSES.txt`, 'utf8');
    for (const name of ['@lit/localize', '@lit/reactive-element', 'lit-element', 'lit-html'])
      assert.match(licences, new RegExp(`^${name}\n\nBSD 3-Clause License`, 'm'));
  });

  it('has the integrity value of each file, as the build has it', () => {
    const values = JSON.parse(readFileSync(`${folder}/integrity.json`, 'utf8'));
    const files = filesBelow(`${folder}/`).filter(
      (file) => !/integrity\.json|\.(br|gz)$/.test(file),
    );

    assert.deepEqual(Object.keys(values).sort(), files.sort());
    for (const [file, value] of Object.entries(values)) {
      const hash = createHash('sha384').update(readFileSync(`${folder}/${file}`));
      assert.equal(value, `sha384-${hash.digest('base64')}`, file);
    }
    for (const [file, value] of Object.entries(JSON.parse(read('dist/cdn/integrity.json'))))
      assert.equal(values[file], value, file);
  });

  it('has each file compressed as well', () => {
    for (const file of [...built, 'integrity.json']) {
      const content = readFileSync(`${folder}/${file}`);
      assert.ok(brotliDecompressSync(readFileSync(`${folder}/${file}.br`)).equals(content));
      assert.ok(gunzipSync(readFileSync(`${folder}/${file}.gz`)).equals(content));
    }
  });

  it('is never made a second time', () => {
    const before = readFileSync(`${folder}/sbom.cdx.json`);

    const {status, stderr} = spawnSync(
      process.execPath,
      [`${root}scripts/release/folder.mjs`, '--out', out],
      {encoding: 'utf8'},
    );

    assert.equal(status, 1);
    assert.match(stderr, /exists already/);
    assert.ok(readFileSync(`${folder}/sbom.cdx.json`).equals(before));
  });
});

describe('the bill of materials', () => {
  it('is CycloneDX, and names each part with its licence and hash', () => {
    const sbom = JSON.parse(readFileSync(`${folder}/sbom.cdx.json`, 'utf8'));
    const names = sbom.components.map(({name}) => name);

    assert.equal(sbom.bomFormat, 'CycloneDX');
    assert.match(sbom.specVersion, /^1\.\d$/);
    assert.match(sbom.serialNumber, /^urn:uuid:[0-9a-f-]{36}$/);
    assert.equal(sbom.metadata.component.name, 'benelux-elements');
    assert.equal(sbom.metadata.component.version, version);
    for (const name of [...packagesIn('benelux-all.js.map'), 'lit'])
      assert.ok(names.includes(name), name);
    for (const {name, version, purl, licenses, hashes} of sbom.components) {
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.ok(licenses.length > 0, name);
      assert.equal(hashes[0].alg, 'SHA-512');
    }
    assert.ok(!names.includes('rollup'));
  });

  it('has an entry for each package that another needs', () => {
    const {components, dependencies, metadata} = JSON.parse(
      readFileSync(`${folder}/sbom.cdx.json`, 'utf8'),
    );
    const known = [metadata.component, ...components].map((each) => each['bom-ref']);

    assert.deepEqual(dependencies.map(({ref}) => ref).sort(), known.sort());
    for (const {dependsOn} of dependencies)
      for (const ref of dependsOn) assert.ok(known.includes(ref), ref);
  });

  it('of the build names the tools as well', () => {
    const {components} = JSON.parse(readFileSync(`${folder}.build.cdx.json`, 'utf8'));

    for (const name of ['lit', 'rollup', 'typescript'])
      assert.ok(components.some((component) => component.name === name));
  });
});

describe('the workflows', () => {
  it('run only scripts that exist', () => {
    for (const file of readdirSync(`${root}.github/workflows`)) {
      const text = read(`.github/workflows/${file}`);
      for (const [, script] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g))
        assert.ok(script in scripts, `${file}: npm run ${script}`);
      for (const [, path] of text.matchAll(/(?:node |run: )((?:scripts|\.ci)\/[\w./-]+)/g))
        assert.ok(existsSync(root + path), `${file}: ${path}`);
    }
  });
});

it('the console leads to the address of publiccode.yml', () => {
  const [, home] = /^url: (\S+?)(?:\.git)?$/m.exec(read('publiccode.yml'));

  assert.ok(read('src/warn.ts').includes(`'${home}'`), home);
});

function packagesIn(map) {
  const {sources} = JSON.parse(readFileSync(`${folder}/${map}`, 'utf8'));
  return sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
}

function checkTag(tag) {
  return spawnSync(process.execPath, [`${root}scripts/release/check-tag.mjs`, tag], {
    encoding: 'utf8',
  });
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}
