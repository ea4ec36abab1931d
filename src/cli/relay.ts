// `relay`: runs the relay on Node, with a JSON file of names.
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {parseArgs, type ParseArgsConfig} from 'node:util';
import type {RelayOptions} from '../relay/config.js';
import {createAnswers} from '../relay/answers.js';
import {UsageError, type Command} from './command.js';

const options = {
  port: {type: 'string', default: '8787'},
  host: {type: 'string', default: '127.0.0.1'},
} satisfies ParseArgsConfig['options'];

export const relay: Command = {
  name: 'relay',
  summary: 'gives feeds that browsers may not read to pages on any origin, by names',
  help: `npx benelux-elements relay <file> [options]

Answers requests for the feeds that a JSON file names. It asks each publisher every 5 minutes at most, gives the last
good answer while a publisher fails (24 hours at most), and logs nothing about visitors.

The file, such as relay.json:
  {
    "feeds": {
      "police": "https://police.example/news.rss",
      "theme.{lang}": {"url": "https://content.example/{lang}/feed", "limit": 20}
    }
  }

{lang} stands for nl, fr, de, lb and en. Beside url, a feed may have source, paths, lang, limit, and hosts, a list of
hosts that it may redirect to; beside feeds, the file may have userAgent and allowPrivate (docs/publishing.md).

Options:
  --port PORT  default: 8787; 0 for any that is free
  --host HOST  address to listen at; default: 127.0.0.1, behind a web server of yours
  --help       show this

Then pages write src="https://your.site/relay/theme.{lang}". The address / lists the names with their state, /status
the same for a monitor.

Exit code: 0 stopped, 1 the port cannot be used, 2 wrong use.`,

  async run(args) {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    const [file, ...more] = positionals;
    if (!file || more.length) throw new UsageError('relay takes one JSON file');
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port is a number from 0 to 65535');
    const answer = await answersOf(file);
    const serve = async (
      {method = '', url = '', headers}: IncomingMessage,
      response: ServerResponse,
    ) => {
      const [pathname = ''] = url.split('?');
      const condition = headers['if-none-match'] ?? null;
      const {status, headers: fields, body} = await answer({method, pathname, condition});
      const length = body === null ? {} : {'Content-Length': Buffer.byteLength(body)};
      response.writeHead(status, {...fields, ...length}).end(body);
    };
    const server = createServer((request, response) => void serve(request, response));
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return new Promise((resolve) => {
      server.on('error', (error) => {
        console.error(`benelux-elements: ${error.message}`);
        resolve(1);
      });
      server.on('close', () => resolve(0));
      server.listen(port, values.host, () => {
        const {port: used} = server.address() as AddressInfo;
        console.log(`The relay listens at http://${values.host}:${used}/`);
      });
    });
  },
};

/** @throws UsageError where the file cannot be read, or is wrong */
async function answersOf(file: string) {
  try {
    return createAnswers(JSON.parse(await readFile(file, 'utf8')) as RelayOptions);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
