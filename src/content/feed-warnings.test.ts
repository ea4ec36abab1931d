// How many lines of the console a broken feed takes.
import {expect} from '@open-wc/testing';
import {uniqueKey} from '../../test/answers.js';
import {listenToWarnings} from '../../test/console.js';
import {FeedWarnings} from './feed-warnings.js';

describe('The warnings of a feed that is checked in parts', () => {
  const console = listenToWarnings();

  it('are told part by part: ten in all, then how many more', async () => {
    const url = `https://content.example/${uniqueKey()}`;
    const {note} = new FeedWarnings(url);
    const noteMany = (from: number, to: number) => {
      for (let index = from; index < to; index++)
        note({place: `items[${index}].url`, kind: 'link', value: 'x:y'});
    };

    noteMany(0, 4);
    expect(console.messages).to.have.lengthOf(0);
    await Promise.resolve();
    expect(console.messages).to.have.lengthOf(4);

    noteMany(4, 13);
    await Promise.resolve();
    expect(console.messages).to.have.lengthOf(11);
    expect(console.messages[9]).to.contain(`${url} items[9].url: "x:y" is no link`);
    expect(console.messages[10]).to.contain(`${url} and 3 more`);

    noteMany(13, 15);
    await Promise.resolve();
    expect(console.messages.slice(11).join()).to.contain(`${url} and 2 more`);
  });

  it('leave out what is shown all the same', async () => {
    const {note} = new FeedWarnings(`https://content.example/${uniqueKey()}`);
    note({place: 'items[0]', kind: 'id of its own', value: {}, isShown: true});
    await Promise.resolve();

    expect(console.messages).to.have.lengthOf(0);
  });
});
