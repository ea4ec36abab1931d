// All that an element takes and tells, folded up: controls to try, and the names from the manifest.
import {Controls, Markdown, useOf} from '@storybook/addon-docs/blocks';
import {controlGroups} from '../arg-types';
import {itemsOf} from '../manifest';
import {Live} from './examples';
import {Fold} from './fold';

/** A live story, and its controls in groups, one of which is open. */
export function TryOut({of}) {
  const {story} = useOf(of, ['story']);
  return (
    <>
      <Live of={of} className="guide-stage" />
      <ControlGroups of={of} groups={controlGroups(story.component)} open="Look" />
    </>
  );
}

/**
 * @param {object} of a story
 * @param {[group: string, names: string[]][]} groups of arguments
 * @param {string} open the group that is open first
 */
export function ControlGroups({of, groups, open}) {
  return groups
    .filter(([, names]) => names.length > 0)
    .map(([group, names]) => (
      <Fold key={group} name="controls" summary={group} open={group === open}>
        <Controls of={of} include={names} />
      </Fold>
    ));
}

const lists = {
  cssParts: ['Parts', (name) => `::part(${name})`],
  cssStates: ['States', (name) => `:state(${name})`],
  events: ['Events', (name) => name],
  members: ['Properties and methods', (name) => name],
  slots: ['Slots', (name) => name || 'default'],
  cssProperties: ['Design tokens', (name) => name],
};

/** What style sheets and scripts may use. */
export function Reference({tag}) {
  return Object.entries(lists).map(([list, [summary, write]]) => (
    <Fold key={list} summary={`${summary} (${itemsOf(tag, list).length})`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {itemsOf(tag, list).map(({name, description}) => (
            <tr key={name}>
              <td>
                <code>{write(name)}</code>
              </td>
              <td>
                <Markdown>{description}</Markdown>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  ));
}

/** A few of an element's design tokens. */
export function Tokens({tag, names}) {
  const tokens = itemsOf(tag, 'cssProperties');
  return (
    <ul>
      {names.map((name) => {
        const {description, default: value} = tokens.find((token) => token.name === name) ?? {};
        return (
          <li key={name}>
            <code>{name}</code>: {description} (<code>{value}</code>)
          </li>
        );
      })}
    </ul>
  );
}
