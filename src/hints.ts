// Tells webmasters of names that they have mistyped, once the page is there. What has no element cannot tell by itself.
import {isDebugged} from './elements/diagnosis.js';
import type {ElementClasses} from './script-tag.js';
import {helpFor, warn} from './warn.js';

const PREFIX = 'benelux-';

/** Elements of `benelux-all.js` alone. */
const further = ['news-article'];

/** What people write for the attributes of the elements. */
const synonyms: Readonly<Record<string, string>> = {
  ...{url: 'src', href: 'src', feed: 'src', count: 'limit', max: 'limit', number: 'limit'},
  ...{language: 'lang', category: 'tag', order: 'sort'},
};

/** Looks at the page when it has loaded. */
export function giveHints(elements: ElementClasses): void {
  const lookAtAll = () => look(Object.keys(elements));
  if (document.readyState === 'complete') lookAtAll();
  else addEventListener('load', lookAtAll, {once: true});
}

function look(tags: readonly string[]): void {
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const {localName, dataset} = element;
    const name = dataset.benelux;
    if (tags.includes(localName)) checkAttributes(element, localName, '');
    else if (localName.startsWith(PREFIX))
      complain(element, `<${localName}>`, localName, PREFIX, tags);
    if (name === undefined) continue;
    if (tags.includes(PREFIX + name)) checkAttributes(element, PREFIX + name, 'data-');
    else complain(element, `data-benelux="${name}"`, name, '', tags);
  }
}

/** Says that a name is none of an element, in the console and, for who looks for it, on the page. */
function complain(
  element: Element,
  written: string,
  name: string,
  prefix: string,
  tags: readonly string[],
): void {
  const known = tags.map((tag) => tag.replace(PREFIX, ''));
  const meant = nearest(name.replace(PREFIX, ''), known);
  const right = meant === undefined ? known : [meant];
  const message = further.includes(name.replace(PREFIX, ''))
    ? `${written} has no effect: benelux-all.js has it, benelux.js does not`
    : `${written} is none of the elements: write ${right.map((each) => prefix + each).join(' or ')}`;
  warn('attribute', message);
  if (!isDebugged()) return;
  const line = document.createElement('p');
  line.textContent = `${message} · ${helpFor('attribute')}`;
  line.style.overflowWrap = 'anywhere';
  element.after(line);
}

/** @param prefix of the attributes: `data-` on a `<div>` */
function checkAttributes(element: HTMLElement, tag: string, prefix: string): void {
  const known = (customElements.get(tag) as {observedAttributes?: string[]} | undefined)
    ?.observedAttributes;
  for (const {name} of element.attributes) {
    const own = name.replace(/^data-/, '');
    // The attribute `lang` of any element is heard by those in it.
    if (
      !known ||
      name === 'lang' ||
      own === 'benelux' ||
      (known.includes(own) && name === prefix + own)
    )
      continue;
    const meant = known.includes(own) ? own : (synonyms[own] ?? nearest(own, known));
    if (meant !== undefined && !element.hasAttribute(prefix + meant))
      warn('attribute', `<${element.localName} ${name}> has no effect: write ${prefix}${meant}`);
  }
}

/** The known name that differs from a written one by at most two letters, beside hyphens. */
function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[-_]/g, '');
  return known.find((name) => {
    const most = name.length > 4 ? 2 : 1;
    return distance(plain(written), plain(name)) <= most;
  });
}

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = [0];
  for (let j = 1; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
