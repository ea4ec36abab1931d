// Writes new text into a new node, for pages whose text nodes are not ours any more.
import {nothing} from 'lit';
import {clearPart, setCommittedValue} from 'lit/directive-helpers.js';
import {Directive, directive, type ChildPart} from 'lit/directive.js';

/** A translator puts elements of its own in place of text nodes; Lit would go on to write into the nodes that are gone. */
class FreshText extends Directive {
  #shown: unknown;

  override render(text: unknown): unknown {
    return text;
  }

  override update(part: ChildPart, [text]: [unknown]): unknown {
    const isChange = this.#shown !== undefined && this.#shown !== text;
    this.#shown = text;
    if (isChange) {
      clearPart(part);
      setCommittedValue(part, nothing);
    }
    return text;
  }
}

/** Text whose node is replaced when the text changes, and left alone as long as it does not. */
export const freshText = directive(FreshText);
