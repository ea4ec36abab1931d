// Checks that the programs and scripts of command lines exist. Nothing is run, as that would install, publish or write.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {root} from '../../../scripts/setup.mjs';
import {installed, packageJson} from '../app.mjs';

const {name, scripts, bin = {}, dependencies, devDependencies, peerDependencies} = packageJson;
const packages = [name, ...Object.keys({...dependencies, ...devDependencies, ...peerDependencies})];

/** The checks of a command's arguments, by its program. */
const programs = {
  npm([command, ...rest]) {
    if (['install', 'i'].includes(command)) {
      for (const each of rest.filter((each) => !each.startsWith('-')))
        assert.ok(packages.includes(each), `${each} is nothing that this package works with`);
    } else if (command !== 'ci') {
      const script = command === 'run' ? rest[0] : command;
      assert.ok(script in scripts, `there is no script "${script}"`);
    }
  },

  npx([program, command, ...rest]) {
    if (program !== name) {
      assert.ok(existsSync(`${root}node_modules/.bin/${program}`), `${program} is not installed`);
      return;
    }
    assert.ok(bin[name], `the package has no command ${name}`);
    const help = execFileSync(process.execPath, [installed + bin[name], command, '--help'], {
      encoding: 'utf8',
    });
    for (const option of rest.filter((each) => each.startsWith('--')))
      assert.ok(help.includes(option.split('=')[0]), `${command} has no option ${option}`);
  },
};

/** Programs of the system, whose arguments are the reader's own. */
const others = ['brotli', 'caddy', 'cd', 'cp', 'curl', 'git', 'gzip', 'mkdir', 'nginx', 'unzip'];

export function checkShell(code) {
  const lines = code.replaceAll(/\\\n/g, ' ').split('\n');
  const commands = lines
    .flatMap((line) => line.replace(/(^|\s)#.*/, '').split(/&&|\|\||[|;]/))
    .map((command) => command.split(/\s>{1,2}\s/)[0].trim())
    .filter(Boolean);
  assert.ok(commands.length > 0, 'there is no command in it');
  for (const command of commands) {
    const [program, ...args] = command.split(/\s+/);
    if (program in programs) programs[program](args);
    else assert.ok(others.includes(program), `"${program}" is unknown: let shell.mjs check it`);
  }
}

/** A command after each `$`, followed by its output. */
export function checkConsole(code) {
  checkShell([...code.matchAll(/^\$ (.*)/gm)].map(([, command]) => command).join('\n'));
}
