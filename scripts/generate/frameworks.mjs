// Writes src/frameworks/generated/elements.ts, what each tag takes and says as a type, from custom-elements.json.
import {elements, settable} from './manifest.mjs';
import {write} from './write.mjs';

const names = elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]);

const text = `// Made by \`npm run generate\` from custom-elements.json.
import type {${[...new Set(names)].sort().join(', ')}} from '../../index.js';

export interface Elements {
${elements.map(entry).join('\n')}
}
`;
write('src/frameworks/generated/elements.ts', text);

function entry(element) {
  const {name, tagName, attributes, events} = element;
  // Frameworks set a property where there is one of that name: an attribute named like a method would take its place.
  const members = new Set(element.members.map((member) => member.name));
  const properties = [
    ...settable(element).map((property) => ({...property, fieldName: property.name})),
    ...attributes.filter((attribute) => !members.has(attribute.name)),
  ];
  return `  '${tagName}': {
    element: ${name};
    properties: {
${properties.map((property) => `${comment(property)}      '${property.name}': ${name}['${property.fieldName}'];`).join('\n')}
    };
    events: {
${events.map((event) => `${comment(event)}      '${event.name}': ${event.type.text};`).join('\n')}
    };
  };`;
}

function comment({description}) {
  return `      /** ${description.replace(/\s+/g, ' ')} */\n`;
}
