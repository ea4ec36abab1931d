// The panel for webmasters, in `benelux-all.js` alone: each element's state, address and format, and what is wrong.
import {css, html, nothing, render, type TemplateResult} from 'lit';
import {words, type DebugWords} from './debug-words.js';
import {isDebugged} from './elements/diagnosis.js';
import {elements, type ElementsByTag, type TagName} from './elements/index.js';
import {adoptStyles} from './styles/adopt-styles.js';
import {helpFor, warnings} from './warn.js';

type BeneluxElement = ElementsByTag[TagName];

const styles = css`
  :host {
    all: initial;
    display: block;
    padding: 1em;
    border-block-start: 4px solid #b00020;
    background: #fff;
    color: #111;
    font: 16px/1.5 sans-serif;
    overflow-wrap: anywhere;
  }

  [role='region'] {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    overflow-wrap: normal;
    padding: 0.25em 0.75em;
    border: 1px solid #767676;
    text-align: start;
    vertical-align: top;
  }

  button {
    min-block-size: 44px;
    padding-inline: 1em;
    font: inherit;
  }
`;

/** Shows the panel at the end of a page that asks for it, and keeps it up to date. */
export function watchForDebug(): void {
  const panel = new DebugPanel();
  for (const type of ['benelux-load', 'benelux-error'])
    addEventListener(type, (event) => panel.note(event.composedPath()[0] as BeneluxElement));
  if (document.readyState === 'complete') panel.look();
  else addEventListener('load', panel.look, {once: true});
}

class DebugPanel {
  readonly #host = document.createElement('aside');
  readonly #root = this.#host.attachShadow({mode: 'open'});
  /** The elements on the page, also those in shadow roots, which only their events tell of. */
  readonly #known = new Set<BeneluxElement>();
  #isClosed = false;
  /** What became of the last attempt to copy the report. */
  #copied: 'copied' | 'refused' | undefined;

  /** Takes in the elements of the page. */
  readonly look = (): void => {
    for (const element of document.querySelectorAll<BeneluxElement>(Object.keys(elements).join()))
      this.#known.add(element);
    this.#update();
  };

  /** Takes in an element that has loaded, or failed to. */
  note(element: BeneluxElement): void {
    this.#known.add(element);
    this.#update();
  }

  get #shown(): BeneluxElement[] {
    return [...this.#known]
      .filter(({isConnected, debug}) => isConnected && (debug || isDebugged()))
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  #update(): void {
    const shown = this.#shown;
    if (this.#isClosed || (!shown.length && !isDebugged())) return;
    if (!this.#host.isConnected) {
      document.body.appendChild(this.#host);
      adoptStyles(this.#root, [styles]);
    }
    const language = shown[0]?.language ?? 'en';
    this.#host.lang = language;
    render(this.#renderPanel(shown, words[language]), this.#root);
  }

  #renderPanel(shown: readonly BeneluxElement[], text: DebugWords): TemplateResult {
    const problems = warnings();
    return html`<section aria-labelledby="title">
      <h2 id="title">${text.title}</h2>
      <p>${text.because(isDebugged() ? '?benelux-debug' : 'debug')}</p>
      <div role="region" aria-labelledby="title" tabindex="0">
        <table>
          <thead>
            <tr>
              ${text.columns.map((column) => html`<th scope="col">${column}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${shown.map((element) => renderRow(element, text))}
          </tbody>
        </table>
      </div>
      <p role="status">${text.problems(problems.length)}</p>
      <ul>
        ${problems.map(
          ({code, message}) => html`<li>${message} <a href=${helpFor(code)}>${text.cure}</a></li>`,
        )}
      </ul>
      <p>
        <button @click=${this.#copy}>${text.copy}</button>
        <button @click=${this.#close}>${text.close}</button>
        <span role="status">${this.#copied ? text[this.#copied] : nothing}</span>
      </p>
    </section>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#report());
      this.#copied = 'copied';
    } catch {
      this.#copied = 'refused';
    }
    this.#update();
  };

  readonly #close = (): void => {
    this.#isClosed = true;
    this.#host.parentNode?.removeChild(this.#host);
  };

  /** What the panel says, as text for whoever helps the webmaster. */
  #report(): string {
    const rows = this.#shown.map((element) => factsOf(element).join(' · '));
    const lines = warnings().map(({code, message}) => `${message} ${helpFor(code)}`);
    return [location.href, navigator.userAgent, ...rows, ...lines].join('\n');
  }
}

function renderRow(element: BeneluxElement, text: DebugWords): TemplateResult {
  const [tag, state = '', ...others] = factsOf(element);
  const show = () => element.scrollIntoView({block: 'center'});
  return html`<tr>
    <th scope="row">${tag}</th>
    <td>${text.states[state]} (${state})</td>
    ${others.map((fact) => html`<td>${fact}</td>`)}
    <td><button @click=${show}>${text.show}</button></td>
  </tr>`;
}

/** Tag, state, address, format and language. */
function factsOf(element: BeneluxElement): string[] {
  const {localName, src = '', source, language} = element;
  const states = ['stale', 'empty', 'failed', 'ready'];
  const state = states.find((name) => element.matches(`:state(${name})`)) ?? 'loading';
  return [`<${localName}>`, state, src, source, language];
}
