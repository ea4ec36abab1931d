// Unusual content that every site must survive: long words, languages side by side, right to left, hostile, portraits.

const version = 'https://jsonfeed.org/version/1.1';

/** Long words without a place to break, as in Dutch, German and Luxembourgish, and an address. */
export const longWords = {
  version,
  title: 'Meervoudigepersoonlijkheidsstoornissenbehandelcentrumsdirecteursoverleg',
  language: 'nl',
  home_page_url: 'https://content.example/nl/nieuws',
  items: [
    {
      id: 'compound',
      url: 'https://content.example/nl/nieuws/compound',
      title: 'Grensoverschrijdendesamenwerkingsovereenkomstenregister',
      summary:
        'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      date_published: '2021-12-03',
      image: '../images/table.svg',
      _benelux: {views: 1234567890},
    },
    {
      id: 'address',
      url: 'https://content.example/nl/nieuws/address',
      title:
        'https://content.example/nl/nieuws/grensoverschrijdende-samenwerking?jaargang=2021&maand=12',
      summary:
        'Zie_onder_Kruispuntbank_van_de_Sociale_Zekerheid_en_grensarbeiders_2021_definitief_v3',
      date_published: '2021-12-02',
    },
  ],
};

/** A Dutch feed with items in other languages, as bilingual countries have them; the last item names no language. */
export const mixedLanguages = {
  version,
  title: 'Nieuws · Actualités · Aktuelles',
  language: 'nl',
  home_page_url: 'https://content.example/nieuws',
  items: [
    {
      id: 'fr',
      url: 'https://content.example/fr/1',
      title: 'Une patrouille commune le long de la Meuse',
      summary: 'Policiers belges et néerlandais ont contrôlé ensemble la navigation de plaisance.',
      language: 'fr',
      date_published: '2021-12-03',
    },
    {
      id: 'de',
      url: 'https://content.example/de/1',
      title: 'Gemeinsame Übung an der Our',
      summary: 'Rettungskräfte aus zwei Ländern übten den Einsatz bei Hochwasser.',
      language: 'de',
      date_published: '2021-12-02',
    },
    {
      id: 'nl',
      url: 'https://content.example/nl/1',
      title: 'Meldkamers oefenen samen',
      summary: 'Wie bij de grens belt, krijgt de patrouille die het dichtst in de buurt is.',
      date_published: '2021-12-01',
    },
  ],
};

/** Arabic and Hebrew between items in English. */
export const rightToLeft = {
  version,
  title: 'Senningen Consultation',
  language: 'en',
  home_page_url: 'https://content.example/en/news',
  items: [
    {
      id: 'ar',
      url: 'https://content.example/ar/1',
      title: 'دوريات مشتركة في المنطقة الحدودية',
      summary: 'يعمل أفراد الشرطة من ثلاث دول معًا (112) على جانبي الحدود.',
      language: 'ar',
      date_published: '2021-12-03',
      _benelux: {views: 397},
    },
    {
      id: 'en',
      url: 'https://content.example/en/1',
      title: 'Control rooms in three countries linked',
      summary: 'Whoever calls near the border is helped by the patrol that is nearest.',
      date_published: '2021-12-02',
    },
    {
      id: 'he',
      url: 'https://content.example/he/1',
      title: 'סיורים משותפים באזור הגבול',
      summary: 'שוטרים משלוש מדינות עובדים יחד.',
      language: 'he',
      date_published: '2021-12-01',
    },
  ],
};

/** Photo posts, a picture that stands only in the text, one that does not come, and HTML where text should be. */
export const asPublished = {
  version,
  title: 'Politie &amp; buurt',
  language: 'nl',
  home_page_url: 'https://content.example/nl/nieuws',
  items: [
    {
      id: 'photo',
      url: 'https://content.example/nl/nieuws/photo',
      content_html: '<figure><img src="../images/bridge.svg" alt="Een brug over de Maas"></figure>',
      date_published: '2021-12-03',
    },
    {
      id: 'inside',
      url: 'https://content.example/nl/nieuws/inside',
      title: 'Controle &#8217;s avonds',
      content_html:
        '<p>Agenten uit drie landen <img src="../images/patrol.svg" alt=""> liepen mee.</p>',
      date_published: '2021-12-02',
    },
    {
      id: 'broken',
      url: 'https://content.example/nl/nieuws/broken',
      title: 'De foto van dit bericht komt niet',
      summary: '<p>De tekst krijgt de <b>hele</b> breedte.</p>',
      // An answer that is no picture, so that the console stays clean.
      image: '../images/../iframe.html',
      date_published: '2021-12-01',
    },
  ],
};

/** JSON of a host's own, in which `paths` finds the fields. */
export const ownJson = {
  rows: [
    {
      nr: 1,
      kop: 'Nieuwe gids voor de grensstreek',
      intro: 'Welke dienst helpt waar, en in welke taal?',
      datum: '2021-12-03',
      pagina: 'https://content.example/nl/gids',
    },
    {
      nr: 2,
      kop: 'Oefening bij hoog water',
      intro: 'Drie meldkamers, één rivier.',
      datum: '2021-12-01',
      pagina: 'https://content.example/nl/oefening',
    },
  ],
};

/** RSS as WordPress writes it. */
export const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
  <title>Politie</title><link>https://content.example/nl/nieuws</link><language>nl-NL</language>
  <item>
    <title>Politie &#038; buurt: &#8216;samen&#8217; op straat</title>
    <link>https://content.example/nl/nieuws/samen</link><guid isPermaLink="false">7</guid>
    <pubDate>Fri, 03 Dec 2021 08:00:00 +0000</pubDate>
    <description><![CDATA[<p>Agenten uit drie landen liepen een avond mee in de wijk. [&#8230;]</p>
<p>Het bericht <a href="https://content.example/nl/nieuws/samen">Samen</a> verscheen eerst op <a href="https://content.example/">Politie</a>.</p>]]></description>
    <media:content url="../images/patrol.svg" medium="image" width="640" height="360"/>
  </item>
  <item>
    <title>Zonder datum en zonder foto</title>
    <link>https://content.example/nl/nieuws/zonder</link><guid isPermaLink="false">6</guid>
    <description>Niet elk bericht heeft alles.</description>
  </item>
</channel></rss>`;

/** Hostile markup and URLs, of which only plain text may be left. */
export const hostile = {
  version,
  title: '<img src=x onerror="document.title=\'hit\'">Theme',
  language: 'en',
  home_page_url: 'javascript:document.title="hit"',
  _benelux: {
    sections: [
      {
        heading: 'What is left of hostile markup',
        content_html:
          '<script>document.title="hit"</script><style>* {display: none}</style>' +
          '<p onclick="document.title=\'hit\'" style="position: fixed; inset: 0">Words <b>survive</b>, ' +
          '<a href="javascript:document.title=\'hit\'">links to scripts</a> do not.</p>' +
          '<iframe srcdoc="<script>parent.document.title=\'hit\'</script>"></iframe>' +
          '<form><input name="nodeName"><button>Send</button></form><svg onload="document.title=\'hit\'"></svg>',
      },
    ],
  },
  items: [
    {
      id: 'markup',
      url: 'https://content.example/en/markup',
      title: 'Ministers meet <script>document.title="hit"</script>',
      summary: '<img src=x onerror="document.title=\'hit\'"><b>Bold</b> words arrive as words.',
      content_html:
        '<script>document.title="hit"</script><style>* {display: none}</style>' +
        '<p onclick="document.title=\'hit\'" style="position: fixed; inset: 0">Words <b>survive</b>, ' +
        '<a href="javascript:document.title=\'hit\'">links to scripts</a> do not.</p>' +
        '<table onclick="document.title=\'hit\'" style="inline-size: 9999px"><tr><td colspan="9999">A table</td></tr></table>' +
        '<iframe srcdoc="<script>parent.document.title=\'hit\'</script>"></iframe>' +
        '<form><input name="nodeName"><button>Send</button></form><svg onload="document.title=\'hit\'"></svg>',
      date_published: '2021-12-03',
      image: 'javascript:document.title="hit"',
    },
    {
      id: 'link',
      url: 'java\tscript:document.title="hit"',
      title: 'A link to a script is no link',
      summary: 'The item stays, without a way to follow it.',
      date_published: '2021-02-30',
      _benelux: {views: -1},
    },
    {
      id: 'direction',
      url: 'https://content.example/en/direction',
      title: '\u202Egnp.exe\u202C is read in its own direction',
      summary: 'Overrides of direction, zero-width\u200B characters and NUL\u0000 stay inside.',
      date_published: '2021-12-01',
    },
  ],
};

/** An item with a picture that is higher than wide, as a page's script hands it over. */
export const portrait = {
  id: 'poster',
  url: 'https://content.example/en/poster',
  title: 'A poster for every border crossing',
  excerpt:
    'The poster shows the way to the nearest station, on whichever side of the border it is.',
  published: '2021-12-03',
  views: 52,
  image: {
    src: new URL('images/poster.svg', document.baseURI).href,
    alt: 'Poster with a road that leads into hills',
    caption: 'The poster as it hangs at the crossings.',
    width: 360,
    height: 640,
  },
};
