// Finds an installed program by its usual names and places on Linux, macOS and Windows.
import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const {platform, env} = process;

/**
 * The path of the first of these programs that is installed.
 *
 * @param {object} places
 * @param {string} [places.variable] environment variable that names the program and beats all else
 * @param {string[]} places.commands names on the PATH
 * @param {string[]} [places.mac] paths below an Applications folder
 * @param {string[]} [places.windows] paths below a Program Files folder
 * @param {string[]} [places.elsewhere] complete paths
 * @returns {string | undefined}
 * @throws when the environment variable names a file that does not exist
 */
export function findProgram({variable, commands, mac = [], windows = [], elsewhere = []}) {
  const named = variable && env[variable];
  if (named && !existsSync(named))
    throw new Error(`${variable} is ${named}, which does not exist.`);
  if (named) return named;
  return [...usualPlaces(commands, mac, windows), ...elsewhere].find((path) => existsSync(path));
}

function usualPlaces(commands, mac, windows) {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return windows.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const applications = ['/Applications', join(homedir(), 'Applications')];
  const onPath = commands.flatMap((name) =>
    (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  const inApplications = mac.flatMap((path) => applications.map((folder) => join(folder, path)));
  return platform === 'darwin' ? [...inApplications, ...onPath] : onPath;
}
