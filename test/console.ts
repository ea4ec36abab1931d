// Listens to the warnings that a webmaster reads in the console.

/** Collects console warnings until the test is over; none of them reaches the test log. */
export function listenToWarnings(): {readonly messages: string[]} {
  const messages: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    messages.length = 0;
    console.warn = (...parts: unknown[]) => messages.push(parts.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return {messages};
}
