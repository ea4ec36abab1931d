// Makes a fresh clone ready to run: checks the Node version and installs the locked dependencies.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Where scripts and tests keep what they may lose: it goes with `node_modules`. */
export const cacheFolder = `${root}node_modules/.cache/benelux-elements/`;

const oldestNode = [20, 19];

/**
 * Runs npm in the project's folder and waits for it.
 *
 * @param {string[]} args such as `['run', 'build']`
 * @param {import('node:child_process').SpawnSyncOptions} [options] default: output goes to the terminal
 */
export function npm(args, options) {
  return spawnSync(...npmCommand(args, options));
}

/**
 * Starts npm in the project's folder.
 *
 * @param {string[]} args such as `['run', 'build']`
 * @param {import('node:child_process').SpawnOptions} [options] default: output goes to the terminal
 */
export function startNpm(args, options) {
  return spawn(...npmCommand(args, options));
}

/** The npm that runs this script, else the one on the path. */
function npmCommand(args, options) {
  const running = process.env.npm_execpath?.endsWith('npm-cli.js');
  const [command, prefix] = running ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const shell = !running && process.platform === 'win32';
  return [command, [...prefix, ...args], {cwd: root, stdio: 'inherit', shell, ...options}];
}

/**
 * The options on the command line. Ends the process with the help text for `--help` and for options that are unknown.
 *
 * @param {string} help
 * @param {import('node:util').ParseArgsConfig['options']} [options] besides `--help`
 */
export function readOptions(help, options) {
  try {
    const {values} = parseArgs({options: {...options, help: {type: 'boolean'}}});
    if (!values.help) return values;
  } catch (error) {
    console.error(`${error.message}\n`);
    process.exitCode = 1;
  }
  console.log(help);
  process.exit();
}

/** Runs `npm ci` when what is installed is not what package-lock.json says. Ends the process when it cannot. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing the dependencies in package-lock.json (npm ci), about a minute…');
  const {status, error} = npm(['ci', '--include=dev', '--loglevel=error']);
  if (error) stop(`npm could not be started: ${error.message}`);
  if (status !== 0) stop('npm ci failed; its message is above. Then run this command again.');
}

/** npm writes what it has installed to node_modules/.package-lock.json, without what this platform does not need. */
function isInstalled() {
  const installedFile = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedFile)) return false;
  const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, {version, optional, devOptional}]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
