// Something to open, such as a group of controls.
import './guide.css';

/** Of those with the same name, one is open. */
export function Fold({name, summary, open, children}) {
  return (
    <details className="guide-fold" name={name} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
