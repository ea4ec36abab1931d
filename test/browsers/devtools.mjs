// Emulates a visitor's settings in Chromium, through its DevTools protocol.

const sessions = new WeakMap();

/**
 * A plugin for @web/test-runner with the command `devtools`, which sends `method` with `params`
 * (https://chromedevtools.github.io/devtools-protocol/). Emulation lasts as long as the page's session.
 */
export function devtools() {
  return {
    name: 'devtools',
    async executeCommand({command, payload, session: {browser, id}}) {
      if (command !== 'devtools') return undefined;
      const page = browser.getPage(id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return sessions.get(page).send(payload.method, payload.params);
    },
  };
}
