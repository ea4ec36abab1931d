// Whether tests can emulate a visitor's settings, as a page's media queries see them.
import {expect} from '@open-wc/testing';
import {canEmulate, emulateFontSizes, emulateMedia} from '../media.js';

(canEmulate ? describe : describe.skip)('emulated media', () => {
  const queries = ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)'];
  const matching = () => queries.filter((query) => matchMedia(query).matches);

  it('are seen by media queries', async () => {
    await emulateMedia({
      media: 'print',
      features: {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
    });

    expect(matching()).to.deep.equal(queries);
  });

  it('end with the test', () => {
    expect(matching()).to.deep.equal([]);
  });

  it('include the default size of text', async () => {
    await emulateFontSizes({standard: 24, fixed: 20});

    expect(getComputedStyle(document.documentElement).fontSize).to.equal('24px');
  });
});
