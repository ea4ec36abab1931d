// Rich texts as editors write them, for the tests of `sanitize`: input and expected output, written as HTML.

/** Relative links in the vectors resolve against this. */
export const base = 'https://content.example/feeds/nl.json';

/** Without an expected output, engines differ; the output must still be harmless. */
export type Vectors = Record<string, readonly (readonly [html: string, expected?: string])[]>;

export const prose: Vectors = {
  'keeps the elements of prose': [
    [
      '<p>Een <strong>twee</strong> <em>drie</em> <b>vier</b> <i>vijf</i></p>',
      '<p>Een <strong>twee</strong> <em>drie</em> <b>vier</b> <i>vijf</i></p>',
    ],
    [
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6><h7>g</h7>',
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>g',
    ],
    ['<ul><li>a<ol><li>b</li></ol></li></ul>', '<ul><li>a<ol><li>b</li></ol></li></ul>'],
    ['<blockquote><p>a<br>b</p></blockquote>', '<blockquote><p>a<br>b</p></blockquote>'],
    ['tekst zonder element', 'tekst zonder element'],
    ['', ''],
    ['AT&amp;T &eacute;&#233; &lt;b&gt; &amp;amp;', 'AT&amp;T éé &lt;b&gt; &amp;amp;'],
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<B>a</B><STRONG\n>b</STRONG\t>', '<b>a</b><strong>b</strong>'],
  ],
  'keeps links, resolved': [
    ['<a href="https://police.example/a">a</a>', '<a href="https://police.example/a">a</a>'],
    [
      '<a href=/a target=_blank rel=opener class=x onclick=hit()>a</a>',
      '<a href="https://content.example/a">a</a>',
    ],
    [
      '<a href="mailto:a@b.example">a</a> <a href="tel:112">b</a>',
      '<a href="mailto:a@b.example">a</a> <a href="tel:112">b</a>',
    ],
    [
      '<a href="https://me:secret@police.example/">a</a>',
      '<a href="https://police.example/">a</a>',
    ],
    ['<a name="anchor">a</a> <a href="">b</a> <a href=" ">c</a>', 'a b c'],
    [
      '<p><a href=/1>een <a href=/2>twee</a> drie</p>',
      '<p><a href="https://content.example/1">een </a><a href="https://content.example/2">twee</a> drie</p>',
    ],
    [
      '<a href=/1>een <div>twee <a href=/2>drie</a></div></a>',
      '<a href="https://content.example/1">een twee drie</a>',
    ],
  ],
  'keeps languages and abbreviations': [
    [
      '<span lang="fr">a</span> <p lang="de-BE">b</p> <a href=/ lang=lb>c</a>',
      '<span lang="fr">a</span> <p lang="de-BE">b</p> <a lang="lb" href="https://content.example/">c</a>',
    ],
    [
      '<span>a</span><span lang="">b</span><span lang="x y">c</span><span lang="nl&quot;onx">d</span>',
      'abcd',
    ],
    [
      '<p lang="toolonglanguage">a</p><p lang="en-">b</p><p lang="é">c</p>',
      '<p>a</p><p>b</p><p>c</p>',
    ],
    [
      '<abbr title="Europese Unie">EU</abbr> <abbr>VN</abbr> <p title="x">a</p>',
      '<abbr title="Europese Unie">EU</abbr> VN <p>a</p>',
    ],
  ],
  'keeps the words of other elements apart': [
    ['<div>een</div><div>twee</div>drie', 'een twee drie'],
    ['<table><tr><td>een</td><td>twee</td></tr><tr><td>drie</td></tr></table>', 'een twee drie'],
    ['<div class=field><p>een</p></div>', '<p>een</p>'],
    ['<nobr>een</nobr> <wbr>twee', 'een twee'],
    ['een<hr>twee<header>drie</header><main>vier</main>', 'een twee drie vier'],
    [
      'on<u>der</u><font color=red>streept</font><x-y>e</x-y> <code>a</code><sup>2</sup>',
      'onderstreept e  a2',
    ],
    ['<section>een<div><b>twee</b></div></section>', 'een <b>twee</b>'],
    [
      '<figure><img src=/never alt=x><figcaption>een</figcaption></figure><p>twee</p>',
      'een<p>twee</p>',
    ],
  ],
};
