// A publisher of RSS on this computer, which counts how often it is asked.
import {createServer} from 'node:http';

const items = Array.from(
  {length: 20},
  (_, index) => `<item><title>Item ${index}</title><guid>${index}</guid>
    <description>&lt;p&gt;${'Three countries, one police. '.repeat(20)}&lt;/p&gt;</description></item>`,
);
const rss = `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;

/** @returns {Promise<{url: string, asked: () => number, close: () => void}>} */
export async function startPublisher() {
  let count = 0;
  const server = createServer((_, response) => {
    count++;
    response.writeHead(200, {'Content-Type': 'application/rss+xml'}).end(rss);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/news.rss`,
    asked: () => count,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
