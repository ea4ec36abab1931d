// Finds a Chromium, or fetches one on Linux, and launches it for the tests.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import {cacheFolder, npm} from '../../scripts/setup.mjs';
import {findProgram} from './find.mjs';

const {platform, arch, env} = process;

/** Runs with our own arguments only: the package's include `--disable-web-security`, which hides CORS errors. */
const downloadable = '@sparticuz/chromium@153.0.0';

const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @returns {{path: string, launcher: object} | {missing: string}} */
export function chromium() {
  const installed = findProgram({
    variable: 'CHROME_PATH',
    commands: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
      'brave',
    ],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
    windows: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
    elsewhere: ['/snap/bin/chromium', ...playwrightPlaces()],
  });
  const path = installed ?? download();
  if (!path) {
    return {
      missing:
        'no Chrome, Chromium, Edge or Brave was found. Install one (Debian: sudo apt-get install ' +
        'chromium), or set CHROME_PATH to its program file, or run: npx playwright install chromium',
    };
  }
  const args = isUnconfined(path) ? [...quietArguments, '--no-sandbox'] : quietArguments;
  const launcher = chromeLauncher({launchOptions: {executablePath: path, args}});
  launcher.name = 'Chromium';
  return {path, launcher};
}

const playwrightFolder =
  env.PLAYWRIGHT_BROWSERS_PATH ??
  {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
  }[platform] ??
  join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');

function playwrightPlaces() {
  if (!existsSync(playwrightFolder)) return [];
  const programs = [
    'chrome',
    'headless_shell',
    'chrome-headless-shell',
    'chrome.exe',
    'headless_shell.exe',
    'chrome-headless-shell.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return readdirSync(playwrightFolder)
    .filter((name) => name.startsWith('chromium'))
    .sort((a, b) => b.localeCompare(a, 'en', {numeric: true}))
    .map((name) => join(playwrightFolder, name))
    .flatMap((version) => readdirSync(version).map((folder) => join(version, folder)))
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

function download() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const folder = `${cacheFolder}chromium/`;
  const unpack = `
    import chromium from '@sparticuz/chromium';
    console.log(await chromium.executablePath());
  `;
  if (!existsSync(`${folder}node_modules/@sparticuz/chromium`)) {
    console.log(`No Chromium is installed: fetching ${downloadable} (about 75 MB) into ${folder}`);
    mkdirSync(folder, {recursive: true});
    const {status} = npm(['install', '--prefix', folder, '--loglevel', 'error', downloadable]);
    if (status !== 0) return undefined;
  }
  try {
    const path = execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: folder,
      env: {...env, TMPDIR: folder},
      encoding: 'utf8',
    }).trim();
    execFileSync(path, ['--version'], {stdio: ['ignore', 'ignore', 'inherit']});
    return path;
  } catch {
    console.log('The fetched Chromium does not start here; on Debian it needs libnss3.');
    return undefined;
  }
}

/**
 * Whether Chromium's own sandbox cannot work: for root, in a container, and for a copy outside the system's folders,
 * which Linux systems with AppArmor deny the user namespaces it needs. It opens the project's own pages only.
 */
function isUnconfined(path) {
  return (
    process.getuid?.() === 0 ||
    existsSync('/.dockerenv') ||
    existsSync('/run/.containerenv') ||
    (platform === 'linux' && [cacheFolder, playwrightFolder].some((own) => path.startsWith(own)))
  );
}
