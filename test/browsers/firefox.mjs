// Finds an installed Firefox and launches it for the tests, over WebDriver BiDi.
import {chromeLauncher} from '@web/test-runner-chrome';
import {findProgram} from './find.mjs';

/** @returns {{path: string, launcher: object} | {missing: string}} */
export function firefox() {
  const path = findProgram({
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  });
  if (!path) {
    return {
      missing:
        'no Firefox was found. Install it (Debian: sudo apt-get install firefox-esr) ' +
        'or set FIREFOX_PATH to its program file.',
    };
  }
  const launcher = chromeLauncher({launchOptions: {browser: 'firefox', executablePath: path}});
  launcher.name = 'Firefox';
  return {path, launcher};
}
