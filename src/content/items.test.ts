// The order of news, and which news has a tag.
import {expect} from '@open-wc/testing';
import {sortItems, taggedItems} from './items.js';

const items = [
  {id: 'undated', views: 5},
  {id: 'old', published: '2021-10-22T08:00:00.000Z', views: 5},
  {id: 'day', published: '2021-12-03', views: 0, tags: ['Politie']},
  {id: 'later that day', published: '2021-12-03T10:00:00.000Z', tags: ['POLITIE', 'Grens']},
];

const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);

describe('News', () => {
  it('stays in the order of the feed', () => {
    expect(sortItems(items, 'feed')).to.equal(items);
  });

  it('begins with the newest, and ends with items without a date', () => {
    expect(ids(sortItems(items, 'newest'))).to.deep.equal([
      'later that day',
      'day',
      'old',
      'undated',
    ]);
  });

  it('begins with the most viewed, keeps equal items in order, and ends with items without a count', () => {
    expect(ids(sortItems(items, 'most-viewed'))).to.deep.equal([
      'undated',
      'old',
      'day',
      'later that day',
    ]);
  });

  it('is found by its tag, in whatever case or Unicode form', () => {
    expect(ids(taggedItems(items, 'politie'))).to.deep.equal(['day', 'later that day']);
    expect(taggedItems(items, 'polit')).to.deep.equal([]);
    const cafe = {id: 'c', tags: ['Cafe\u0301']};
    expect(ids(taggedItems([cafe], ' CAFÉ'))).to.deep.equal(['c']);
  });
});
