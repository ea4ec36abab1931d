// Asks axe-core whether an element is accessible.
import axe from 'axe-core';
import {expect} from '@open-wc/testing';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails where axe-core finds a violation of WCAG 2.0 to 2.2, A or AA, or of its best practices, in the element, or where
 * axe-core cannot decide.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations, incomplete} = await axe.run(element, {
    runOnly: rules,
    // A fragment of a page cannot meet these rules: they are the host page's.
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  const found = [...violations, ...incomplete].map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join(' ')}`,
  );
  expect(found).to.deep.equal([]);
}
