// Runs in both pages before their element: notes when its first and its last card are on screen.
/* global MessageChannel, PerformanceObserver, document, performance, requestAnimationFrame, requestIdleCallback, window */

/** Milliseconds after which a page that shows no last card is given up. */
const PATIENCE = 60_000;

/** Milliseconds of a task that a visitor does not feel (W3C Long Tasks). */
const UNFELT = 50;

const longTasks = [];
const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
observer.observe({type: 'longtask', buffered: true});

/** A promise of milliseconds since the navigation began: `{first, last, blocked}`. */
window.measured = new Promise((resolve, reject) => {
  let first;
  const look = async () => {
    const list = document.querySelector('[limit]');
    const frame = cardAt(list, 0) && painted();
    first ??= frame;
    if (cardAt(list, list?.getAttribute('limit') - 1)) {
      const times = {first: await first, last: await frame};
      requestIdleCallback(() => resolve({...times, blocked: blocked()}));
    } else if (performance.now() < PATIENCE) {
      requestAnimationFrame(look);
    } else {
      reject(new Error('The last card did not come.'));
    }
  };
  requestAnimationFrame(look);
});

/** The text of the cards without white space, which differs between the two. */
window.cardTexts = () => {
  const list = document.querySelector('[limit]');
  const texts = [];
  for (let n = 0, card; (card = cardAt(list, n)); n++) {
    texts.push(card.textContent.replace(/\s+/g, ''));
  }
  return texts;
};

/** The root of the card at a place, once its title is there. Skeletons are hidden from screen readers, and left out. */
function cardAt(list, n) {
  const item = list?.shadowRoot?.querySelector('ul:not([aria-hidden=true] *)')?.children[n];
  const root = item?.firstElementChild.shadowRoot ?? item;
  return root?.querySelector('h3') && root;
}

/** The end of the frame that an animation callback belongs to: its layout and paint come before any message event. */
function painted() {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
}

function blocked() {
  longTasks.push(...observer.takeRecords());
  return longTasks.reduce((sum, {duration}) => sum + duration - UNFELT, 0);
}
