// Live examples in frames: what to do beside what not to do, and the states of an element.
import {Story, Unstyled} from '@storybook/addon-docs/blocks';
import * as examples from '../../stories/examples.stories';
import './guide.css';

/** Two columns of text, such as when to use an element and when not. */
export function Columns({children}) {
  return <div className="guide-columns">{children}</div>;
}

/** Something to do, beside something not to do. */
export function Pair({children}) {
  return <div className="guide-pairs">{children}</div>;
}

/** Something to do; `of` is a story of examples.stories.ts. */
export function Do({of, children}) {
  return (
    <Example verdict="do" mark="✓" name="Do" of={of}>
      {children}
    </Example>
  );
}

/** Something not to do; `of` is a story of examples.stories.ts. */
export function Dont({of, children}) {
  return (
    <Example verdict="dont" mark="✗" name="Don’t" of={of}>
      {children}
    </Example>
  );
}

function Example({verdict, mark, name, of, children}) {
  return (
    <figure className={`guide-example ${verdict}`}>
      <figcaption>
        <strong>
          <span aria-hidden="true">{mark}</span> {name}
        </strong>
        {children}
      </figcaption>
      <Live of={of} meta={examples} />
    </figure>
  );
}

/** Small frames, as many beside one another as there is place for. */
export function States({children}) {
  return <div className="guide-states">{children}</div>;
}

/** Large frames, side by side where there is place for two. */
export function Frames({children}) {
  return <div className="guide-pairs guide-large">{children}</div>;
}

/** A story in a frame, with its name and what it shows. */
export function Frame({of, meta, name, children}) {
  return (
    <figure className="guide-example">
      <figcaption>
        <strong>{name}</strong>
        {children}
      </figcaption>
      <Live of={of} meta={meta} />
    </figure>
  );
}

/** A story without frame, toolbar and code. */
export function Live({of, meta, className = ''}) {
  return (
    <Unstyled>
      <div
        className={`guide-live ${className}`}
        role="group"
        aria-label="Live example"
        tabIndex={0}
      >
        <Story of={of} meta={meta} />
      </div>
    </Unstyled>
  );
}
