// Keeps what `npm run generate:sources` makes up to date, for servers that show a change as soon as it is saved.
import {startNpm} from './setup.mjs';

/** Ends with the process that calls it. */
export function watchGenerated() {
  const watcher = startNpm(['run', 'generate:sources'], {
    stdio: 'ignore',
    env: {...process.env, WIREIT_WATCH: 'true'},
  });
  process.once('exit', () => watcher.kill());
}
