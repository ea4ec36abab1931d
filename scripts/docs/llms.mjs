// What a language model should know to put the elements on a page: llms.txt, https://llmstxt.org.
import {readFileSync} from 'node:fs';
import {attributes, elements} from './manifest.mjs';

const {description} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** It has all events and states that any element has. */
const list = elements.find(({tagName}) => tagName === 'benelux-news-list');

/** llms.txt in Markdown. */
export function llmsText() {
  return `# benelux-elements

> ${description} They read JSON Feed, need no framework, set no cookie and store nothing unless asked to.

Host the files of \`dist/cdn/\` in a folder named after the version, and write its address in place of \`https://cdn.example/benelux-elements@X.Y.Z/\`. The feed's server must send \`Access-Control-Allow-Origin\`. What stands between the tags shows until the news is there, without JavaScript, and when loading fails: always give a link there.

## A script tag

\`\`\`html
<script type="module" src="https://cdn.example/benelux-elements@X.Y.Z/benelux.js"></script>
<link rel="stylesheet" href="https://cdn.example/benelux-elements@X.Y.Z/benelux.css" />

<benelux-theme-intro src="https://content.example/theme.{lang}.json"></benelux-theme-intro>
<benelux-news-list src="https://content.example/theme.{lang}.json" limit="3">
  <a href="https://content.example/news">News</a>
</benelux-news-list>
\`\`\`

Where an editor strips unknown tags: \`<div data-benelux="news-list" data-src="…" data-limit="3"></div>\`.

## npm

\`\`\`js
import 'benelux-elements/elements/benelux-news-list'; // registers this tag and what it needs
import 'benelux-elements/define'; // registers all tags
import {NewsListElement} from 'benelux-elements'; // a class, registers nothing
import {parseContent} from 'benelux-elements/content'; // reads feeds, without any element
\`\`\`

## A server

\`\`\`js
import {renderElement} from 'benelux-elements/ssr'; // with @lit-labs/ssr installed beside it

const url = 'https://content.example/theme.fr.json';
const data = await (await fetch(url)).json();
const html = renderElement('benelux-news-list', data, {url, attributes: {lang: 'fr'}});
\`\`\`

\`npx benelux-elements render feed.json --element news-list --lang fr\` prints HTML with declarative shadow DOM. \`npx benelux-elements check https://content.example/theme.nl.json\` says what is wrong with a feed and how to mend it.

## Elements

${elements.map(elementLine).join('\n')}

Attributes, and the elements that have them (${elements.map(({shortName}) => shortName).join(', ')}):

${attributes.map(attributeLine).join('\n')}

Events: ${names(list.events)}. States: ${names(list.cssStates)}, as in \`benelux-news-list:state(failed)\`. Property \`content\` takes a feed (a card: an item) from a script; method \`refresh()\` asks again. Styling from outside is by \`::part()\`, \`:state()\` and the custom properties \`--benelux-…\` (docs/tokens.md) only.

## The feed

JSON Feed 1.1, UTF-8, one file per language. Schema: \`feed.schema.json\`. An item needs a unique \`id\`, and a title or text; all else may be missing. A broken item is left out, the rest shows. Dates are RFC 3339. Links may be relative to the feed. \`content_html\` is cleaned: p br strong em b i a ul ol li h1–h6 blockquote abbr span.

\`\`\`json
{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Senningenoverleg",
  "language": "nl",
  "home_page_url": "https://content.example/nieuws",
  "_benelux": {"sections": [{"heading": "Algemeen", "content_html": "<p>…</p>"}]},
  "items": [
    {
      "id": "1",
      "url": "https://content.example/nieuws/1",
      "title": "Samen op patrouille",
      "summary": "…",
      "date_published": "2021-12-03T09:00:00+01:00",
      "image": "https://content.example/1.jpg",
      "_benelux": {"views": 397, "image": {"alt": "…", "width": 640, "height": 360}}
    }
  ]
}
\`\`\`

The answer of a WordPress site (\`/wp-json/wp/v2/posts\`) is read as it is.

## More

- [Elements](docs/elements.md): attributes, properties, events, parts, states
- [Content format](docs/content-format.md): all fields, limits, other formats
- [Troubleshooting](docs/troubleshooting.md): each line in the console; Content Security Policy
- [Self-hosting](docs/self-hosting.md): servers, caching, integrity
- [Publishing](docs/publishing.md): feeds that browsers may not read: a job that converts them, a relay
- [Versioning](docs/versioning.md): what may change when
`;
}

function elementLine({tagName, sentence, cssParts}) {
  return `- \`<${tagName}>\`: ${sentence} Parts: ${names(cssParts)}.`;
}

function attributeLine({name, on, values, default: value, meaning}) {
  const facts = [on, values.join('|'), value && `default ${value}`].filter(Boolean);
  return `- \`${name}\` (${facts.join('; ')}): ${meaning}`;
}

function names(list) {
  return list.map(({name}) => name).join(', ');
}
