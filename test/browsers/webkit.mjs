// Runs the tests in WebKitGTK's MiniBrowser: a launcher that speaks plain W3C WebDriver.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {findProgram} from './find.mjs';

/** Room for MiniBrowser's own bar and for scrollbars, in pixels. */
const BARS = 60;

/** The pointer rests in the middle of the display; without a window manager, the window that is there has the focus. */
const MIDDLE = 8192;

/** @returns {{path: string, launcher: object} | {missing: string}} */
export function webkit() {
  const path = findProgram({variable: 'WEBKIT_DRIVER_PATH', commands: ['WebKitWebDriver']});
  const xvfb = findProgram({commands: ['Xvfb']});
  if (!path || (!xvfb && !process.env.DISPLAY)) {
    return {
      missing:
        `${path ? 'Xvfb' : 'WebKitWebDriver'} was not found. It runs on Linux only ` +
        '(Debian: sudo apt-get install webkit2gtk-driver xvfb).',
    };
  }
  return {path, launcher: new WebKitLauncher(path, xvfb)};
}

/** One MiniBrowser window that opens test file after test file; see BrowserLauncher in @web/test-runner-core. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #driver;
  #xvfb;
  #processes = [];
  #session;
  #active;
  /** The window's place and size before the first screenshot. */
  #rect;

  constructor(driver, xvfb) {
    this.#driver = driver;
    this.#xvfb = xvfb;
    process.once('exit', () => this.#end());
  }

  async startSession(id, url) {
    try {
      await this.#open(url);
    } catch (error) {
      console.log(`WebKit did not open a page (${error.message}): starting it once more.`);
      this.#end();
      await this.#open(url);
    }
    this.#active = id;
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#send('GET', 'url');
  }

  async stopSession() {
    this.#active = undefined;
    await this.#send('POST', 'url', {url: 'about:blank'});
    if (this.#rect) await this.#send('POST', 'window/rect', this.#rect);
    this.#rect = undefined;
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit runs without a window to look at: debug in another engine.');
  }

  async stop() {
    if (this.#session) await this.#send('DELETE', '').catch(() => {});
    this.#end();
  }

  /** What the `sendKeys` command of @web/test-runner-commands calls for WebDriver launchers. */
  async sendKeys(_id, keys) {
    const actions = keys
      .map((key) => keyCodes[key] ?? key)
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({type, value})));
    await this.#send('POST', 'actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /**
   * The top left corner of the page, as a PNG. What is beyond the window, and single elements, come out black: the
   * window takes the size of what is taken, until the test file is done.
   */
  async screenshot(width, height) {
    const before = await this.#send('GET', 'window/rect');
    const rect = {width: width + BARS, height: height + BARS};
    this.#rect ??= before;
    if (rect.width !== before.width || rect.height !== before.height)
      await this.#send('POST', 'window/rect', rect);
    // A frame later it is drawn.
    const script = 'requestAnimationFrame(() => requestAnimationFrame(arguments[0]))';
    await this.#send('POST', 'execute/async', {script, args: []});
    return Buffer.from(await this.#send('GET', 'screenshot'), 'base64');
  }

  async #open(url) {
    this.#session ??= await this.#start();
    await this.#send('POST', 'url', {url});
  }

  async #start() {
    const env = {...process.env, NO_AT_BRIDGE: '1'};
    if (this.#xvfb) {
      env.DISPLAY = `:${await this.#startDisplay()}`;
      env.GDK_BACKEND = 'x11';
    }
    const port = await freePort();
    this.#spawn(this.#driver, [`--port=${port}`], {env, stdio: 'ignore'});
    const base = `http://127.0.0.1:${port}/session`;
    await answering(`http://127.0.0.1:${port}/status`);
    const {sessionId} = await send('POST', base, {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': {args: ['--automation']},
        },
      },
    });
    await send('POST', `${base}/${sessionId}/window/rect`, {x: 0, y: MIDDLE - 100});
    return `${base}/${sessionId}`;
  }

  /** Xvfb picks a free display itself and writes its number to the file descriptor it is given. */
  async #startDisplay() {
    const screen = ['-screen', '0', `1280x${2 * MIDDLE}x24`, '-nolisten', 'tcp', '-noreset'];
    const {stdio} = this.#spawn(this.#xvfb, ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(stdio[3], 'data', patience());
    return String(number).trim();
  }

  /** Each program leads a process group of its own, so that what it starts ends with it. */
  #spawn(command, args, options) {
    const child = spawn(command, args, {detached: true, ...options});
    this.#processes.push(child);
    return child;
  }

  #end() {
    for (const {pid, exitCode} of this.#processes.reverse()) {
      if (pid && exitCode === null) process.kill(-pid);
    }
    this.#processes = [];
    this.#session = undefined;
  }

  #send(method, command, body) {
    return send(method, `${this.#session}/${command}`.replace(/\/$/, ''), body);
  }
}

/** The private-use code points WebDriver names keys by (W3C WebDriver, section 17.4.2). */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function send(method, url, body) {
  const response = await fetch(url, {method, body: body && JSON.stringify(body), ...patience()});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function answering(url) {
  const {signal} = patience();
  while (!(await fetch(url, {signal}).catch(() => signal.throwIfAborted()))) await delay(50);
}

/** Two attempts fit into the two minutes that web-test-runner.config.mjs gives a browser to start. */
function patience() {
  return {signal: AbortSignal.timeout(50_000)};
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
