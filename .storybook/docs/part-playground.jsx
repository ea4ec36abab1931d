// Lets a designer style a part of a live element, and copy the CSS.
import {useEffect, useId, useState} from 'react';
import {Source} from '@storybook/addon-docs/blocks';
import * as examples from '../../stories/examples.stories';
import {itemsOf} from '../manifest';
import {Live} from './examples';

/**
 * @param {string} tag of the element
 * @param {object} of a story of examples.stories.ts that has the element
 * @param {string} start the part that is chosen first
 * @param {string} css the declarations that are there first
 */
export function PartPlayground({tag, of, start, css: first}) {
  const [part, setPart] = useState(start);
  const [declarations, setDeclarations] = useState(first);
  const [understood, setUnderstood] = useState(true);
  const id = useId();
  const parts = itemsOf(tag, 'cssParts');
  const selector = `${tag}::part(${part})`;
  const lines = declarations.split('\n').map((line) => `  ${line}`);

  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(`.guide-playground ${selector} {}`);
    const [{style}] = sheet.cssRules;
    style.cssText = declarations;
    setUnderstood(style.length > 0 || declarations.trim() === '');
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [selector, declarations]);

  return (
    <div className="guide-playground">
      <div>
        <label htmlFor={`${id}-part`}>Part</label>
        <select
          id={`${id}-part`}
          aria-describedby={`${id}-is`}
          value={part}
          onChange={({target}) => setPart(target.value)}
        >
          {parts.map(({name}) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <p className="guide-note" id={`${id}-is`}>
          {parts.find(({name}) => name === part)?.description}
        </p>
        <label htmlFor={`${id}-css`}>CSS declarations</label>
        <textarea
          id={`${id}-css`}
          aria-describedby={`${id}-read`}
          rows={4}
          spellCheck={false}
          value={declarations}
          onChange={({target}) => setDeclarations(target.value)}
        />
        <p className="guide-note" id={`${id}-read`} role="status">
          {understood ? '' : 'This browser understands none of these declarations.'}
        </p>
        <Source language="css" code={`${selector} {\n${lines.join('\n')}\n}`} />
      </div>
      <Live of={of} meta={examples} className="guide-stage" />
    </div>
  );
}
