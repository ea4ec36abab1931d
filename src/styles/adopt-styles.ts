// Gives a shadow root its style sheets, in whatever document it lives.
import {adoptStyles as adoptInPage, type CSSResult} from 'lit';

/** A document refuses constructed style sheets of another document (CSSOM), so a frame's document gets its own. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const {defaultView} = root.ownerDocument;
  if (defaultView === window) adoptInPage(root, [...styles]);
  else if (defaultView)
    root.adoptedStyleSheets = styles.map(({cssText}) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
}
