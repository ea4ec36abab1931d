// Runs in every page before its scripts: notes when the first and the last card are on screen, and what they say.
/* global MessageChannel, addEventListener, Node, PerformanceObserver, document, customElements, performance, requestAnimationFrame, requestIdleCallback, window */

/** Milliseconds after which a page that shows no last card is given up. */
const PATIENCE = 60_000;

/** Milliseconds of a task that a visitor does not feel (W3C Long Tasks). */
const UNFELT = 50;

const longTasks = observe('longtask');
const shifts = observe('layout-shift');

window.probe = {
  /**
   * @param {{titles: string[], hasPictures: boolean, lists: number, tag?: string}} expected titles of the first and the last card
   * @returns {Promise<{first: number, last: number, blocked: number, shift: number}>} milliseconds since the navigation began
   */
  watch({titles: [firstTitle, lastTitle], hasPictures, lists, tag}) {
    return new Promise((resolve, reject) => {
      let first;
      let complete = 0;
      addEventListener('error', ({error}) => reject(error));
      addEventListener('unhandledrejection', ({reason}) => reject(reason));
      const look = async () => {
        const found = document.querySelectorAll('[limit]');
        if (!first && isShown(rowsOf(found[0])[0], firstTitle)) first = painted();
        while (complete < found.length && isShown(rowsOf(found[complete]).at(-1), lastTitle))
          complete++;
        if (first && complete === lists) {
          const times = {first: await first, last: await painted()};
          if (tag) await customElements.whenDefined(tag);
          requestIdleCallback(() => resolve({...times, blocked: blocked(), shift: shift()}));
        } else if (performance.now() < PATIENCE) {
          requestAnimationFrame(look);
        } else {
          reject(new Error('The last card did not come.'));
        }
      };
      requestAnimationFrame(look);
    });

    function isShown(row, title) {
      return row && textOf(row).includes(title) && (!hasPictures || pictureOf(row));
    }
  },

  /** What each card of the first list says, without white space, and how many elements the page has. */
  read() {
    const rows = rowsOf(document.querySelector('[limit]'));
    return {
      texts: rows.map((row) => textOf(row).replace(/\s+/g, '')),
      pictures: rows.filter(pictureOf).length,
      elements: countElements(document),
    };
  },

  /** The rows of a list; skeletons are hidden from screen readers, and left out. */
  rowsOf,

  textOf,

  /** Resolves when the page has nothing left to do. */
  idle: () => new Promise((resolve) => requestIdleCallback(() => resolve())),
};

function rowsOf(list) {
  const root = list?.shadowRoot ?? list;
  return Array.from(root?.querySelector('ul:not([aria-hidden=true] *)')?.children ?? []);
}

/** The text that a visitor sees: of shadow roots in place of the children of their hosts. */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (/^(style|script|template)$/.test(node.localName)) return '';
  return childrenOf(node).map(textOf).join(' ');
}

function pictureOf(node) {
  if (node.localName === 'img') return node.src ? node : undefined;
  for (const child of childrenOf(node)) {
    const picture = pictureOf(child);
    if (picture) return picture;
  }
  return undefined;
}

function childrenOf(node) {
  const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
  return Array.from(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes);
}

function countElements(root) {
  const elements = Array.from(root.querySelectorAll('*'));
  return elements.reduce(
    (sum, {shadowRoot}) => sum + (shadowRoot ? countElements(shadowRoot) : 0),
    elements.length,
  );
}

/** The end of the frame that an animation callback belongs to: its layout and paint come before any message event. */
function painted() {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
}

function observe(type) {
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({type, buffered: true});
  return () => {
    entries.push(...observer.takeRecords());
    return entries;
  };
}

function blocked() {
  return longTasks().reduce((sum, {duration}) => sum + duration - UNFELT, 0);
}

/** What moved, summed up; nobody touches the page. */
function shift() {
  return shifts().reduce((sum, {value}) => sum + value, 0);
}
