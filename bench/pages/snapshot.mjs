// The limit: what the hand-written element shows, as HTML without a script.

/* global document */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of a page with the hand-written element
 * @param {string} attributes of the element that holds the cards
 * @returns {Promise<string>} HTML
 */
export async function snapshot(browser, url, attributes) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() =>
      document.querySelector('[limit]').shadowRoot?.querySelector('ul + a'),
    );
    const {styles, html} = await page.evaluate(() => {
      const {adoptedStyleSheets, innerHTML} = document.querySelector('[limit]').shadowRoot;
      const rules = Array.from(adoptedStyleSheets[0].cssRules, ({cssText}) => cssText);
      return {styles: rules.join('\n'), html: innerHTML};
    });
    const scoped = styles.replace(/:host(\(([^)]*)\))?/g, ':scope$2');
    return `<div ${attributes}><style>@scope { ${scoped} }</style>${html}</div>`;
  } finally {
    await page.close();
  }
}
