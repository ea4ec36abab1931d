// What is left of rich text from outside, in every browser and under every policy.
import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import {base, good, hostile} from './sanitize.vectors.js';
for (const [name, v] of Object.entries({...good, ...hostile})) {
  describe(name, () => {
    it('x', async () => {
      const {sanitize, untrustedHtml} = await import('./sanitize.js');
      for (const [html, expected] of v) {
        const holder = document.createElement('div');
        holder.append(sanitize(untrustedHtml(html), base));
        const out = holder.innerHTML;
        DOMPurify.sanitize(out);
        if (out !== expected || DOMPurify.removed.length)
          console.log(
            `IN  ${html.slice(0, 200)}\nOUT ${out.slice(0, 500)}\nEXP ${expected}\nREM ${DOMPurify.removed.length}\n`,
          );
      }
    });
  });
}
