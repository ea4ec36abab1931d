// What stays the same object when a feed comes again, since elements draw anew what is another object.
import {expect} from '@open-wc/testing';
import {json, sequence, uniqueKey} from '../../test/answers.js';
import {feed, item} from '../../test/feeds.js';
import {untrustedHtml} from '../html/sanitize.js';
import type {Feed} from './model.js';
import {registerSource} from './registry.js';
import {renew} from './renew.js';
import {requestPages} from './store.js';

function example(): Feed {
  return {
    title: 'Thema',
    sections: [
      {heading: 'Een', html: untrustedHtml('<p>1'), base: undefined},
      {heading: 'Twee', html: untrustedHtml('<p>2'), base: undefined},
    ],
    items: [
      {id: 'a', title: 'A', tags: ['x', 'y'], image: {src: 'https://a.example/a', alt: ''}},
      {id: 'b', title: 'B', authors: ['Redactie']},
    ],
  };
}

describe('A feed that comes again', () => {
  it('is the same as before where nothing has changed', () => {
    const before = example();

    expect(renew(before, example())).to.equal(before);
  });

  it('keeps the items that have not changed, wherever they stand now', () => {
    const before = example();
    const [a, b] = before.items!;
    const after = example();
    after.items = [{id: 'new', title: 'Nieuw'}, after.items![1]!, {...after.items![0]!}];

    const renewed = renew(before, after);
    expect(renewed.items![1]).to.equal(b);
    expect(renewed.items![2]).to.equal(a);
    expect(renewed.items).to.have.lengthOf(3);
  });

  const changes: Readonly<Record<string, (feed: Feed) => void>> = {
    'a title': ({items}) => (items![0]!.title = 'B'),
    'a field that is gone': ({items}) => delete items![0]!.title,
    'a field that is new': ({items}) => (items![0]!.views = 0),
    'a tag more': ({items}) => (items![0]!.tags = ['x', 'y', 'z']),
    'a tag less': ({items}) => (items![0]!.tags = ['x']),
    'an image': ({items}) => (items![0]!.image!.alt = 'Een brug'),
  };
  for (const [name, change] of Object.entries(changes))
    it(`has a new object for what has changed, and for nothing else: ${name}`, () => {
      const [before, after] = [example(), example()];
      change(after);

      const renewed = renew(before, after);
      expect(renewed.items![0]).to.equal(after.items![0]);
      expect(renewed.items![1]).to.equal(before.items![1]);
      expect(renewed.sections).to.deep.equal(before.sections);
      expect(renewed.sections![0]).to.equal(before.sections![0]);
    });

  it('has a new object for a section that has changed', () => {
    const [before, after] = [example(), example()];
    after.sections = [after.sections![1]!, {html: untrustedHtml('<p>3')}];

    const renewed = renew(before, after);
    expect(renewed.sections![0]).to.equal(before.sections![1]);
    expect(renewed.sections![1]).to.equal(after.sections[1]);
  });

  it('is another one when only its title has changed, or an item is gone', () => {
    const before = example();
    expect(renew(before, {...example(), title: 'Ander'})).not.to.equal(before);
    expect(renew(before, {...example(), items: []}).items).to.deep.equal([]);
  });

  it('is not read again when the server answers the same', async () => {
    let reads = 0;
    registerSource({
      name: 'counted',
      matches: () => false,
      parse: (answer) => {
        reads++;
        return answer.json() as object;
      },
    });
    const [one, other] = [json(feed([item('a')])), json(feed([item('b')]))];
    const src = new URL(sequence(uniqueKey(), one, one, other), location.href).href;
    const ask = async () => {
      const request = {
        format: 'counted',
        wanted: {},
        signal: new AbortController().signal,
        maxAge: 0,
      };
      const {pages} = await requestPages(src, request, () => true);
      return pages[0];
    };

    const first = await ask();
    const again = await ask();
    const changed = await ask();

    expect(again).to.equal(first);
    expect(changed).not.to.equal(first);
    expect(reads).to.equal(2);
  });
});
