// Writes what VS Code and JetBrains' editors read to dist/, from custom-elements.json. The generators that are to be had
// list a part once an element, complete `offline` to `offline=""` and know no custom states.
import {readFileSync} from 'node:fs';
import {elements, settable} from '../generate/manifest.mjs';
import {write} from '../generate/write.mjs';
import {root} from '../setup.mjs';

const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const properties = unique('cssProperties');
const parts = unique('cssParts');
const states = unique('cssStates');

writeJson('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map(({tagName, description, attributes, events}) => ({
    name: tagName,
    description: markdown(`${description}\n\n${list('Events', events)}`),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(withDefault(attribute)),
      ...values(attribute.type.text),
    })),
  })),
});

writeJson('vscode.css-custom-data.json', {
  version: 1.1,
  properties: properties.map((each) => ({name: each.name, description: withDefault(each)})),
  pseudoElements: parts.map(({name, description}) => ({name: `::part(${name})`, description})),
  pseudoClasses: states.map(({name, description}) => ({name: `:state(${name})`, description})),
});

writeJson('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {elements: elements.map(webTypesElement)},
    css: {
      properties: properties.map(described),
      'pseudo-elements': parts.map((each) => described({...each, name: `part(${each.name})`})),
      'pseudo-classes': states.map((each) => described({...each, name: `state(${each.name})`})),
    },
  },
});

function webTypesElement(element) {
  const events = element.events.map((event) => ({...described(event), type: event.type.text}));
  return {
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(({type, default: value, ...attribute}) => ({
      ...described(attribute),
      value: {type: type.text, default: value},
    })),
    slots: element.slots.map(described),
    js: {
      properties: settable(element).map((property) => ({
        ...described(property),
        type: property.type.text,
      })),
      events,
    },
  };
}

/** Those that elements share stand in the list once. */
function unique(kind) {
  return [
    ...new Map(elements.flatMap((each) => each[kind]).map((each) => [each.name, each])).values(),
  ];
}

function described({name, description}) {
  return {name, description};
}

function withDefault({description, default: value}) {
  return value && value !== "''"
    ? `${description}\n\nDefault: \`${value.replaceAll("'", '')}\``
    : description;
}

function list(title, items) {
  return [`${title}:`, ...items.map((item) => `- \`${item.name}\`: ${item.description}`)].join(
    '\n',
  );
}

function markdown(value) {
  return {kind: 'markdown', value};
}

/** The words of a union; "v" is VS Code's name for an attribute without value. */
function values(type) {
  const words = Array.from(type.matchAll(/'([^']+)'/g), ([, word]) => ({name: word}));
  if (type === 'boolean') return {valueSet: 'v'};
  return words.length > 0 && {values: words};
}

function writeJson(file, content) {
  write(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);
}
