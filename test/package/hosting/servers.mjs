// Starts the servers of docs/hosting/ with their configurations as written there, except folder and address.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {userInfo} from 'node:os';
import {root} from '../../../scripts/setup.mjs';
import {findProgram} from '../../browsers/find.mjs';

const nginxModules = '/etc/nginx/modules-enabled/';

/** The servers, each with the reason why it cannot run here, or with `start(site, folder)`, which gives `{origin, stop}`. */
export const servers = [
  {
    name: 'nginx',
    program: findProgram({commands: ['nginx'], elsewhere: ['/usr/sbin/nginx']}),
    missing: hasBrotli() ? undefined : 'nginx has no brotli modules (libnginx-mod-http-brotli-*)',
    start: startNginx,
  },
  {name: 'Caddy', program: findProgram({commands: ['caddy']}), start: startCaddy},
].map(({name, program, missing, start}) => ({
  name,
  missing: program ? missing : `${name} is not installed`,
  start: (site, folder) => start(program, site, folder),
}));

async function startNginx(program, site, folder) {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const configuration = edited('nginx.conf', [
    ['user www-data;', `user ${userInfo().username};`],
    ['/run/nginx.pid', `${folder}/nginx.pid`],
    ['/var/log/nginx/error.log', `${folder}/error.log`],
    ['/var/log/nginx/access.log', `${folder}/access.log`],
    ['http {', `http { ${temporary}`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/benelux;', `root ${site};`],
  ]);
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/nginx.conf`, configuration);
  const options = ['-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`];
  execFileSync(program, options);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => execFileSync(program, [...options, '-s', 'stop']),
  };
}

async function startCaddy(program, site, folder) {
  const origin = `http://localhost:${await freePort()}`;
  mkdirSync(folder, {recursive: true});
  const configuration = ['--config', `${root}docs/hosting/Caddyfile`, '--adapter', 'caddyfile'];
  execFileSync(program, ['start', ...configuration, '--pidfile', `${folder}/caddy.pid`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      BENELUX_SITE: origin,
      BENELUX_FOLDER: site,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
  });
  return {
    origin,
    stop: () => process.kill(Number(readFileSync(`${folder}/caddy.pid`, 'utf8')), 'SIGTERM'),
  };
}

/** @throws where the configuration lacks the text to replace */
function edited(file, replacements) {
  const text = readFileSync(`${root}docs/hosting/${file}`, 'utf8');
  return replacements.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`docs/hosting/${file} has no "${from}".`);
    return result.replace(from, to);
  }, text);
}

function hasBrotli() {
  try {
    return readdirSync(nginxModules).some((file) => file.includes('brotli'));
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
