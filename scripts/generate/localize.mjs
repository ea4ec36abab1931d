// Keeps localize/*.xlf and localize/further/*.xlf in step with the messages in src/i18n/.
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {root} from '../setup.mjs';

const usage = `Usage: node scripts/generate/localize.mjs [extract | check]

  extract  writes new and changed messages into localize/ (default); translations of
           changed messages are marked state="needs-translation"
  check    fails where a translation is missing, is marked so, or localize/ lags behind the source
`;

/** XLIFF 1.2 state of a target whose source has changed since it was translated. */
const OUTDATED = 'needs-translation';

const configs = ['lit-localize.json', 'lit-localize-further.json'].map((name) =>
  readConfigFileAndWriteSchema(join(root, name)),
);
const [command = 'extract'] = process.argv.slice(2);

if (command === 'extract') {
  for (const config of configs) await extract(config, folderOf(config));
} else if (command === 'check') {
  for (const config of configs) await check(config, folderOf(config));
} else process.stdout.write(usage);

function folderOf({interchange}) {
  return join(root, interchange.xliffDir);
}

async function extract(config, folder) {
  const before = Object.fromEntries(
    config.targetLocales.map((locale) => [locale, sources(folder, locale)]),
  );
  await writeTo(config, folder);
  for (const locale of config.targetLocales) {
    const {document, units} = read(folder, locale);
    const changed = units.filter(({id, source, target}) => {
      const old = before[locale].get(id);
      return target && old !== undefined && old !== source;
    });
    for (const {id, target} of changed) {
      target.setAttribute('state', OUTDATED);
      console.log(`${relative(root, file(folder, locale))}: ${id} needs a new translation`);
    }
    if (changed.length > 0) {
      writeFileSync(file(folder, locale), `${new XMLSerializer().serializeToString(document)}\n`);
    }
  }
}

async function check(config, folder) {
  const fresh = mkdtempSync(join(tmpdir(), 'localize-'));
  for (const locale of config.targetLocales) cpSync(file(folder, locale), file(fresh, locale));
  await writeTo(config, fresh);
  const problems = config.targetLocales.flatMap((locale) => {
    const found = read(folder, locale).units.flatMap(({id, target}) => {
      if (!target) return `${id} has no translation`;
      return target.getAttribute('state') === OUTDATED ? `${id} has an outdated translation` : [];
    });
    if (text(folder, locale) !== text(fresh, locale)) {
      found.push(`is not what ${config.inputFiles.join()} says; run: npm run localize`);
    }
    return found.map((problem) => `${relative(root, file(folder, locale))}: ${problem}`);
  });
  rmSync(fresh, {recursive: true});
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else {
    console.log(
      `${config.targetLocales.join(', ')}: every message of ${config.inputFiles.join()} is translated`,
    );
  }
}

async function writeTo(config, xliffDir) {
  const interchange = {...config.interchange, xliffDir};
  await new RuntimeLitLocalizer({...config, interchange}).writeInterchangeFiles();
}

function sources(folder, locale) {
  return new Map(read(folder, locale).units.map(({id, source}) => [id, source]));
}

function read(from, locale) {
  const document = new DOMParser().parseFromString(
    readFileSync(file(from, locale), 'utf8'),
    'text/xml',
  );
  const units = Array.from(document.getElementsByTagName('trans-unit'), (unit) => ({
    id: unit.getAttribute('id'),
    source: String(unit.getElementsByTagName('source')[0]),
    target: unit.getElementsByTagName('target')[0],
  }));
  return {document, units};
}

function text(from, locale) {
  return readFileSync(file(from, locale), 'utf8').trim();
}

function file(from, locale) {
  return join(from, `${locale}.xlf`);
}
