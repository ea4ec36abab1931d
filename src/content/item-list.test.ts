// When the items of a feed are made, and that whoever asks for all of them gets all.
import {expect} from '@open-wc/testing';
import {feedWithItems, ItemList, itemsOf} from './item-list.js';
import type {NewsItem} from './model.js';

/** Items, and the ids of those that are made so far. */
function counted(ids: string) {
  const made: string[] = [];
  function* items(): Generator<NewsItem> {
    for (const id of ids) {
      made.push(id);
      yield {id};
    }
  }
  return {made, items: items()};
}

const idsOf = (items: readonly NewsItem[] | undefined) => items?.map(({id}) => id).join('');

describe('The items of a feed', () => {
  it('are made when they are asked for, once each', () => {
    const {made, items} = counted('abcd');
    const list = itemsOf(feedWithItems({}, items));

    expect(made).to.deep.equal([]);
    const [a] = list.first(2);
    expect(made).to.deep.equal(['a', 'b']);
    expect(idsOf(list.first(3))).to.equal('abc');
    expect(list.first(1)[0]).to.equal(a);
    expect(made).to.deep.equal(['a', 'b', 'c']);
  });

  it('are all there for whoever reads the property, the same array each time', () => {
    const {items} = counted('abcd');
    const feed = feedWithItems({title: 'Nieuws'}, items);
    const [a] = itemsOf(feed).first(1);

    expect(idsOf(feed.items)).to.equal('abcd');
    expect(feed.items).to.equal(feed.items);
    expect(feed.items?.[0]).to.equal(a);
    expect(itemsOf(feed).first(1)[0]).to.equal(a);
  });

  it('are all there in copies, in JSON and when frozen; or those that a page has written', () => {
    const example = () => feedWithItems({title: 'Nieuws'}, counted('abc').items);
    const feed = example();
    feed.items = [{id: 'z'}];

    expect(idsOf(Object.freeze(example()).items)).to.equal('abc');
    expect(idsOf({...example()}.items)).to.equal('abc');
    expect(idsOf(structuredClone(example()).items)).to.equal('abc');
    expect(JSON.stringify(example())).to.equal(
      '{"title":"Nieuws","items":[{"id":"a"},{"id":"b"},{"id":"c"}]}',
    );
    expect(idsOf(feed.items)).to.equal('z');
    expect(idsOf(itemsOf(feed).all)).to.equal('z');
  });

  it('are those of any object that a page makes', () => {
    expect(idsOf(itemsOf({items: [{id: 'a'}, {id: 'b'}]}).first(1))).to.equal('a');
    expect(itemsOf({}).has(1)).to.equal(false);
  });

  it('are as many as there are', () => {
    const list = new ItemList(counted('ab').items);

    expect(list.has(2)).to.equal(true);
    expect(list.has(3)).to.equal(false);
    expect(idsOf(list.first(5))).to.equal('ab');
    expect(idsOf(list.all)).to.equal('ab');
  });
});
