// Which formats a page can show, its own among them.
import {expect} from '@open-wc/testing';
import {ContentError} from './content-error.js';
import {parseContent, registerSource} from './source.js';

const url = 'https://content.example/data';

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('A source', () => {
  it('is recognised by its data', () => {
    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Thema'};

    expect(parseContent(data, 'auto', url).title).to.equal('Thema');
    expect(parseContent(data, 'json-feed', url).title).to.equal('Thema');
  });

  it('that is not known is an error that names those that are', () => {
    const error = thrown(() => parseContent({}, 'auto', url));

    expect(error).to.be.instanceOf(ContentError);
    expect(error).to.include({kind: 'format', url});
    expect((error as Error).message).to.contain('json-feed');
  });

  it('may be the page’s own, by recognition or by name', () => {
    registerSource({
      name: 'lines',
      matches: Array.isArray,
      parse: (data) => ({items: (data as string[]).map((title, id) => ({id: String(id), title}))}),
    });

    expect(parseContent(['Een'], 'auto', url).items?.[0]?.title).to.equal('Een');
    expect(parseContent(['Een'], 'lines', url).items).to.have.lengthOf(1);
  });

  it('that throws is an error like any other', () => {
    registerSource({
      name: 'broken',
      matches: () => false,
      parse: () => {
        throw new Error('Oops');
      },
    });

    expect(thrown(() => parseContent({}, 'broken', url))).to.include({kind: 'format', url});
  });
});
