// The reference of the elements, and the table of their attributes in the README.
import {attributes, elements, line} from './manifest.mjs';

/** docs/elements.md in Markdown. */
export function elementsPage() {
  return `# Elements

What each element takes, tells and lets be styled. Made of \`custom-elements.json\`, which the package has for editors and other tools; for an introduction see the [README](../README.md).

An attribute is a property of the same value; a wrong value is told once in the console and counts as the default. In a \`<div data-benelux="…">\` each attribute is \`data-\` and its name. Types such as \`Feed\`, and the classes of the events, come with \`import type {Feed} from 'benelux-elements'\`. What may change in which version: [versioning](versioning.md).

${elements.map(section).join('\n')}
## Custom properties

All elements take the same ones, as on any element around them: the [design tokens](tokens.md).
`;
}

/** The attributes of all elements, for webmasters. */
export function attributesTable() {
  return table('attribute | on | values | default | meaning', attributes, (attribute) => [
    code(attribute.name),
    attribute.on,
    code(attribute.values.join(' ')),
    code(attribute.default),
    attribute.meaning,
  ]);
}

function section(element) {
  const {tagName, sentence, example, fields, methods, events, slots, cssParts, cssStates} = element;
  return `## \`<${tagName}>\`

${sentence}

\`\`\`html
${example}
\`\`\`

${table('attribute | property | type | default | meaning', fields, (field) => [
  code(field.attribute),
  `${code(field.name)}${field.readonly ? ' (read-only)' : ''}`,
  code(field.type.text),
  code(field.default),
  line(field),
])}

${table('method | returns | meaning', methods, (method) => [
  code(`${method.name}(${(method.parameters ?? []).map(({name}) => name).join(', ')})`),
  code(method.return?.type.text),
  line(method),
])}

${table('event | class | when', events, (event) => [code(event.name), code(event.type.text), line(event)])}

${table('slot | for', slots, (slot) => [slot.name ? code(slot.name) : '(default)', line(slot)])}

${table('part | is', cssParts, (part) => [code(`::part(${part.name})`), line(part)])}

${table('state | when', cssStates, (state) => [code(`:state(${state.name})`), line(state)])}
`;
}

function table(head, list, cells) {
  const columns = head.split(' | ');
  return [
    row(columns),
    row(columns.map(() => '---')),
    ...list.map((each) => row(cells(each))),
  ].join('\n');
}

function row(cells) {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function code(text) {
  return text ? `\`${text}\`` : '';
}
