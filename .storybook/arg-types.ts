// The controls of an element, from the manifest, in groups that a person can use.
import type {ArgTypes, InputType} from 'storybook/internal/types';
import {itemsOf, type Item} from './manifest.js';

/** What each group of controls is for, in the order of the groups. An attribute that none names is behaviour. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Content: [
    'src',
    'content',
    'slot',
    'item',
    'item-param',
    'limit',
    'tag',
    'sort',
    'source',
    'paths',
  ],
  Look: ['layout', 'hide', 'show', 'excerpt-lines', 'image-fit', 'appearance'],
  Behaviour: ['more', 'filter', 'url-state', 'loading', 'refresh', 'offline', 'debug'],
  Links: ['more-href', 'item-href', 'back-href', 'target'],
  'Language and headings': ['lang', 'heading', 'heading-level'],
};

const order = Object.values(groups).flat();

/** Attributes, custom properties, `content` and `slot`: the arguments of `renderElement`. */
export function argTypesOf(tag: string): ArgTypes {
  const contents = itemsOf(tag, 'members').filter(({name}) => name === 'content');
  const slots = itemsOf(tag, 'slots').map((slot) => ({...slot, name: 'slot'}));
  const items = [...itemsOf(tag, 'attributes'), ...contents, ...slots].sort(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
  return Object.fromEntries([
    ...items.map((item) => [item.name, {...row(item, groupOf(item.name)), ...controlOf(item)}]),
    ...itemsOf(tag, 'cssProperties').map((item) => [
      item.name,
      {
        ...row(item, 'Design tokens'),
        control: {type: item.syntax === '<color>' ? 'color' : 'text'},
      },
    ]),
  ]) as ArgTypes;
}

/** The names of an element's controls, by group. */
export function controlGroups(tag: string): [group: string, names: string[]][] {
  const names = Object.keys(argTypesOf(tag)).filter((name) => !name.startsWith('--'));
  return Object.keys(groups).map((group) => [
    group,
    names.filter((name) => groupOf(name) === group),
  ]);
}

function groupOf(name: string): string {
  return Object.keys(groups).find((group) => groups[group]?.includes(name)) ?? 'Behaviour';
}

function row({name, description, ...item}: Item, category: string): InputType {
  return {
    name,
    description,
    // Types are for developers; without an empty one, Storybook would write a dash.
    table: {category, type: {}, defaultValue: {summary: item.default}},
  };
}

function controlOf({name, description, type}: Item): InputType {
  if (name === 'content') return {control: {type: 'object'}};
  const [, several] = /any of `([^`]+)`/.exec(description) ?? [];
  if (several) return {control: {type: 'inline-check'}, options: several.split(' ')};
  const options = Array.from(
    type?.text.matchAll(/'([^']*)'/g) ?? [],
    ([, option]) => option,
  ).filter(Boolean);
  if (options.length > 0) return {control: {type: 'inline-radio'}, options};
  const [, kind = 'text'] = /^(number|boolean)/.exec(type?.text ?? '') ?? [];
  return {control: {type: kind as 'number' | 'boolean' | 'text'}};
}
