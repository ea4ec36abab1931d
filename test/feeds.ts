// Small feeds for tests.

export interface TestItem {
  id: string;
  [field: string]: unknown;
}

/** A JSON Feed with these items. */
export function feed(items: readonly unknown[], more: Record<string, unknown> = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Senningenoverleg',
    language: 'nl',
    home_page_url: 'https://content.example/nieuws',
    items,
    ...more,
  };
}

/** A news item of a feed; the given fields replace the default ones. */
export function item(id: string, more: Record<string, unknown> = {}): TestItem {
  return {
    id,
    url: `https://content.example/${id}`,
    title: `Bericht ${id}`,
    summary: `Samenvatting van ${id}.`,
    date_published: '2021-12-03T09:00:00+01:00',
    _benelux: {views: 397},
    ...more,
  };
}
