// What changed lately: the notes for the next release; right after a release, which takes them, its own.
import {Markdown} from '@storybook/addon-docs/blocks';
import {Fold} from './fold';

const notes = Object.values(
  import.meta.glob('../../.changeset/*.md', {query: '?raw', import: 'default', eager: true}),
);
const releases = Object.values(
  import.meta.glob('../../CHANGELOG.md', {query: '?raw', import: 'default', eager: true}),
);

/** A line for each note, which opens to the whole. */
export function Changes() {
  const changes = notes.length > 0 ? notes.map(withoutFrontMatter) : releases.map(newest);
  return changes.map((change) => {
    const [headline, ...rest] = change.split('\n');
    return (
      <Fold key={headline} summary={headline}>
        <Markdown>{rest.join('\n')}</Markdown>
      </Fold>
    );
  });
}

function withoutFrontMatter(note) {
  return note.replace(/^---\n.*?\n---\n/s, '').trim();
}

/** The newest release of a change log: its version, then its changes. */
function newest(log) {
  return log.split(/^## /m)[1];
}
