// Feeds in the shapes in which public bodies publish them, with texts of our own.

/** What a feed says of its items, in order. */
interface PublishedFeed {
  readonly name: string;
  readonly text: string;
  readonly items: readonly {
    readonly title: string;
    readonly url?: string;
    readonly published?: string;
    readonly text?: string;
    readonly image?: string;
  }[];
}

export const publishedFeeds: readonly PublishedFeed[] = [
  {
    name: 'a council: CDATA everywhere, a day at midnight in Brussels',
    text: `<?xml version="1.0" encoding="utf-8"?>
<rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel>
<title><![CDATA[Press releases]]></title><link>https://council.example/press</link><description><![CDATA[Latest press releases]]></description>
<language>en</language><lastBuildDate>Fri, 03 Jul 2026 15:34:00 +0200</lastBuildDate>
<item><guid isPermaLink="true">https://council.example/press/2026/07/03/border</guid><link>https://council.example/press/2026/07/03/border</link>
<title><![CDATA[Border regions: ministers agree on joint patrols & training]]></title>
<description><![CDATA[<p>The ministers have agreed on <em>joint patrols</em>.</p>]]></description>
<pubDate>Fri, 03 Jul 2026 00:00:00 +0200</pubDate><a10:updated>2026-07-03T00:00:00+02:00</a10:updated></item>
</channel></rss>`,
    items: [
      {
        title: 'Border regions: ministers agree on joint patrols & training',
        url: 'https://council.example/press/2026/07/03/border',
        published: '2026-07-02T22:00:00.000Z',
        text: 'The ministers have agreed on joint patrols.',
      },
    ],
  },
  {
    name: 'a commission: Dublin Core, an enclosure',
    text: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://commission.example/"><channel>
<title>Nieuws</title><link>https://commission.example/</link><description/><language>nl</language>
<item><title>Nieuwe regels voor grenswerkers</title><link>https://commission.example/detail/nl/ip_26_1</link>
<description>Wie over de grens werkt, krijgt &#xE9;&#xE9;n loket.</description>
<pubDate>Thu, 02 Jul 2026 10:00:00 GMT</pubDate><dc:creator>Persdienst</dc:creator><guid isPermaLink="false">ip_26_1</guid>
<enclosure url="/images/loket.jpg" type="image/jpeg" length="120000"/></item>
</channel></rss>`,
    items: [
      {
        title: 'Nieuwe regels voor grenswerkers',
        url: 'https://commission.example/detail/nl/ip_26_1',
        published: '2026-07-02T10:00:00.000Z',
        text: 'Wie over de grens werkt, krijgt één loket.',
        image: 'https://commission.example/images/loket.jpg',
      },
    ],
  },
  {
    name: 'an agency whose items have no date',
    text: `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Newsroom</title><link>https://agency.example</link><description>News</description>
<item><title>Twelve arrested in three countries</title><link>https://agency.example/news/twelve</link><description>Police searched 20 houses.</description></item>
<item><title>Training for analysts</title><link>https://agency.example/news/training</link></item>
</channel></rss>`,
    items: [
      {
        title: 'Twelve arrested in three countries',
        url: 'https://agency.example/news/twelve',
        text: 'Police searched 20 houses.',
      },
      {title: 'Training for analysts', url: 'https://agency.example/news/training'},
    ],
  },
  {
    name: 'a government, by relevance instead of by date',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel><title>Politie</title><link>https://overheid.example</link>
<description>Resultaten</description><language>nl-nl</language><atom:link href="https://overheid.example/rss?query=politie" rel="self" type="application/rss+xml"/>
<item><title>Oud maar passend</title><link>https://overheid.example/1</link><description>&lt;p&gt;Eerste&lt;/p&gt;</description><pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate><guid>https://overheid.example/1</guid></item>
<item><title>Nieuw</title><link>https://overheid.example/2</link><description>&lt;p&gt;Tweede&lt;/p&gt;</description><pubDate>Wed, 01 Jul 2026 09:00:00 GMT</pubDate><guid>https://overheid.example/2</guid></item>
</channel></rss>`,
    items: [
      {
        title: 'Oud maar passend',
        url: 'https://overheid.example/1',
        published: '2026-01-05T09:00:00.000Z',
        text: 'Eerste',
      },
      {
        title: 'Nieuw',
        url: 'https://overheid.example/2',
        published: '2026-07-01T09:00:00.000Z',
        text: 'Tweede',
      },
    ],
  },
  {
    name: 'a Drupal site: links in titles, a relative picture in the text',
    text: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="https://zone.example/nl" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Politiezone</title><link>https://zone.example/nl</link><description/><language>nl</language>
<item><title>Buurtinformatie</title><link>https://zone.example/nl/nieuws/buurt</link>
<description>&lt;div class="field"&gt;&lt;img src="/files/buurt.jpg" width="640" height="360" alt="Een straat"&gt;&lt;p&gt;De wijkagent komt langs.&lt;/p&gt;&lt;/div&gt;</description>
<pubDate>Tue, 30 Jun 2026 08:15:00 +0000</pubDate><dc:creator>webmaster</dc:creator><guid isPermaLink="false">123 at https://zone.example</guid></item>
</channel></rss>`,
    items: [
      {
        title: 'Buurtinformatie',
        url: 'https://zone.example/nl/nieuws/buurt',
        published: '2026-06-30T08:15:00.000Z',
        text: 'De wijkagent komt langs.',
        image: 'https://zone.example/files/buurt.jpg',
      },
    ],
  },
  {
    name: 'a WordPress feed',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>
<channel>
	<title>Overleg</title>
	<atom:link href="https://overleg.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://overleg.example</link>
	<description></description>
	<language>nl-NL</language>
	<item>
		<title>Politie &#038; justitie: &#8216;samen&#8217;</title>
		<link>https://overleg.example/2026/07/samen/</link>
		<dc:creator><![CDATA[redactie]]></dc:creator>
		<pubDate>Wed, 01 Jul 2026 07:00:00 +0000</pubDate>
		<category><![CDATA[Grens & regio]]></category>
		<guid isPermaLink="false">https://overleg.example/?p=7</guid>
		<description><![CDATA[<p>Drie landen werken samen. [&#8230;]</p>
<p>Het bericht <a href="https://overleg.example/2026/07/samen/">Samen</a> verscheen eerst op <a href="https://overleg.example">Overleg</a>.</p>
]]></description>
		<content:encoded><![CDATA[<figure><img src="https://overleg.example/samen.jpg" alt="Agenten"/></figure><p>Drie landen werken samen aan de grens.</p>]]></content:encoded>
		<slash:comments>0</slash:comments>
	</item>
</channel></rss>`,
    items: [
      {
        title: 'Politie & justitie: ‘samen’',
        url: 'https://overleg.example/2026/07/samen/',
        published: '2026-07-01T07:00:00.000Z',
        text: 'Drie landen werken samen.…',
        image: 'https://overleg.example/samen.jpg',
      },
    ],
  },
  {
    name: 'a government on AEM: a blank line before the declaration, media of another module',
    text: `
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Actualités</title><link>https://gouv.example/fr</link>
<item><title>Réunion des ministres</title><link>https://gouv.example/fr/reunion.html</link><guid>https://gouv.example/fr/reunion.html</guid>
<description>Les ministres se sont réunis à Senningen.</description><pubDate>Fri, 03 Jul 2026 17:00:00 CEST</pubDate>
<media:content url="https://gouv.example/reunion.jpg" type="image/jpeg"><media:description>Les ministres</media:description></media:content></item>
</channel></rss>`,
    items: [
      {
        title: 'Réunion des ministres',
        url: 'https://gouv.example/fr/reunion.html',
        published: '2026-07-03T15:00:00.000Z',
        text: 'Les ministres se sont réunis à Senningen.',
        image: 'https://gouv.example/reunion.jpg',
      },
    ],
  },
  {
    name: 'an Atom feed',
    text: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><id>urn:feed</id><title>Meldungen</title><updated>2026-07-03T12:00:00Z</updated>
<link href="https://polizei.example/"/><link rel="self" href="https://polizei.example/feed"/>
<entry><id>urn:1</id><title>Kontrolle an der Grenze</title><link href="https://polizei.example/1"/><updated>2026-07-03T12:00:00Z</updated>
<summary type="html">&lt;p&gt;Drei L&amp;auml;nder kontrollierten &lt;b&gt;gemeinsam&lt;/b&gt;.&lt;/p&gt;</summary></entry></feed>`,
    items: [
      {
        title: 'Kontrolle an der Grenze',
        url: 'https://polizei.example/1',
        published: '2026-07-03T12:00:00.000Z',
        text: 'Drei Länder kontrollierten gemeinsam.',
      },
    ],
  },
];
