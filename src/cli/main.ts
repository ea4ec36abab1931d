// The command line, `npx benelux-elements`: runs the named command, and turns its outcome into an exit code.
import {VERSION} from '../generated/version.js';
import {check} from './check/check.js';
import {isUsageError, UsageError, type Command} from './command.js';
import {convert} from './convert.js';
import {relay} from './relay.js';
import {render} from './render.js';

const commands: readonly Command[] = [check, render, convert, relay];

const names = commands.map(({name}) => name).join(', ');

const help = `npx benelux-elements <command> [options]

Commands:
${commands.map(({name, summary}) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Options:
  --help     show this; after a command, what it can do
  --version  show the version

Examples:
  npx benelux-elements check https://content.example/senningenoverleg.nl.json
  npx benelux-elements check --help

Exit code: 0 good, 1 errors found, 2 wrong use.`;

async function run([name, ...args]: string[]): Promise<number> {
  if (name === '--version' || name === '--help') {
    console.log(name === '--help' ? help : VERSION);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) throw new UsageError(`${name ?? 'nothing'} is no command (${names})`);
  if (!args.includes('--help')) return command.run(args);
  console.log(command.help);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  const [problem] = error.message.split(/\.\s/);
  console.error(`benelux-elements: ${problem ?? ''}; --help says more`);
  process.exitCode = 2;
}
