// Rich texts for the tests of `sanitize`: what comes in, and what comes out, written as HTML. `hit()` must never run.

/** Relative links in the vectors resolve against this. */
export const base = 'https://content.example/feeds/nl.json';

type Vector = readonly [html: string, expected: string];

const nested = (tag: string, times: number) => `<${tag}>`.repeat(times);

export const good: Record<string, readonly Vector[]> = {
  'keeps the elements of prose': [
    [
      '<p>Een <strong>twee</strong> <em>drie</em> <b>vier</b> <i>vijf</i></p>',
      '<p>Een <strong>twee</strong> <em>drie</em> <b>vier</b> <i>vijf</i></p>',
    ],
    ['<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6>', '<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6>'],
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
      '<a href="https://content.example/1">een  twee drie</a>',
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
    ['een<hr>twee<h1>drie</h1><h2>vier</h2>', 'een twee drie vier'],
    [
      'on<u>der</u><font color=red>streept</font><x-y>e</x-y> <code>a</code><sup>2</sup>',
      'onderstreepte a2',
    ],
    ['<section><h2>een</h2><b>twee</b></section>', 'een<b> twee</b>'],
    [
      '<figure><img src=/never alt=x><figcaption>een</figcaption></figure><p>twee</p>',
      'een<p>twee</p>',
    ],
  ],
};

export const hostile: Record<string, readonly Vector[]> = {
  scripts: [
    ['<script>hit()</script>a', 'a'],
    ['<SCRIPT SRC=/never>hit()</SCRIPT >a', 'a'],
    ['<scr<script>ipt>hit()</scr</script>ipt>a', 'ipt>a'],
    ['<script><!--<script>hit()</script>--></script>a', 'a'],
    ['<p>a<script type=module>hit()</script></p>', '<p>a</p>'],
    ['<img src=x onerror=hit()>a', 'a'],
    ['<p onclick=hit() onfocus=hit() autofocus tabindex=0 onmouseover="hit()">a</p>', '<p>a</p>'],
    ['<body onload=hit()>a', 'a'],
    ['<details open ontoggle=hit()><summary>a</summary>b</details>', 'a b'],
    ['<video src=x onerror=hit()><source onerror=hit()>a</video>b', 'b'],
    ['<audio src=x onerror=hit()></audio><marquee onstart=hit()>a</marquee>', 'a'],
    ['<b/onclick=hit()/x>a</b>', '<b>a</b>'],
    ['<a"b"href="javascript:hit()">a</a>', 'a'],
  ],
  frames: [
    ['<iframe src="javascript:hit()">a</iframe>b', 'b'],
    ['<iframe srcdoc="<script>parent.hit()</script>"></iframe>b', 'b'],
    ['<object data="javascript:hit()">a</object><embed src="javascript:hit()">b', 'b'],
    ['<applet code=x>a</applet>b', 'ab'],
    ['<frameset onload=hit()><frame src="javascript:hit()"></frameset>', ''],
    ['<portal src=/never>a</portal><fencedframe>b</fencedframe>', 'ab'],
  ],
  'URLs in disguise': [
    ['<a href="javascript:hit()">a</a>', 'a'],
    ['<a href="JaVaScRiPt:hit()">a</a>', 'a'],
    ['<a href=" &#1; javascript:hit()">a</a>', 'a'],
    ['<a href="java&#10;script:hit()">a</a>', 'a'],
    ['<a href="java&Tab;script&colon;hit&lpar;&rpar;">a</a>', 'a'],
    ['<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;hit()">a</a>', 'a'],
    ['<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;hit()">a</a>', 'a'],
    ['<a href="javascript&#58;//police.example/%0ahit()">a</a>', 'a'],
    ['<a href="data:text/html,<script>hit()</script>">a</a>', 'a'],
    ['<a href="vbscript:hit()">a</a><a href="blob:https://a.example/x">b</a>', 'ab'],
    [
      '<a href="\u0000javascript:hit()">a</a>',
      '<a href="https://content.example/feeds/%EF%BF%BDjavascript:hit()">a</a>',
    ],
    [
      '<a href="ja\u0000vascript:hit()">a</a>',
      '<a href="https://content.example/feeds/ja%EF%BF%BDvascript:hit()">a</a>',
    ],
    [
      '<a href="x" href="javascript:hit()">a</a>',
      '<a href="https://content.example/feeds/x">a</a>',
    ],
    ['<a xlink:href="javascript:hit()" ping=/never download>a</a>', 'a'],
    ['<area href="javascript:hit()"><map name=m><area href=/x>a</map>', 'a'],
    [
      '<a href="mailto:x</style><img src=/never onerror=hit()>">a</a>',
      '<a href="mailto:x%3C/style%3E%3Cimg src=/never onerror=hit()%3E">a</a>',
    ],
    [
      '<q cite="javascript:hit()">a</q><blockquote cite="javascript:hit()">b</blockquote>',
      'a<blockquote>b</blockquote>',
    ],
  ],
  'images and media': [
    ['<img src=/never srcset="/never 2x, javascript:hit() 3x" sizes=100vw>a', 'a'],
    ['<picture><source srcset=/never><img src=/never></picture>a', 'a'],
    ['<img src="data:image/svg+xml,<svg onload=hit()>">a', 'a'],
    ['<input type=image src=/never onerror=hit()>a', 'a'],
    ['<table background=/never><td background="javascript:hit()">a', 'a'],
    ['<canvas>a</canvas>b', 'b'],
  ],
  styles: [
    ['<style>*{background:url(/never)}</style>a', 'a'],
    ['<p style="position:fixed;inset:0;background:url(/never)" class=x>a</p>', '<p>a</p>'],
    ['<link rel=stylesheet href=/never>a', 'a'],
    ['<style><p>a</style><img title="</style>b">', ''],
    ['<font color=red size=7 face=x>a</font><center>b</center>', 'a b'],
    ['<p hidden align=center bgcolor=red>a</p>', '<p>a</p>'],
  ],
  forms: [
    [
      '<form action="javascript:hit()"><input name=q value=x><button formaction="javascript:hit()">a</button>b</form>',
      'b',
    ],
    ['<select><option>a</option></select><textarea>b</textarea>c', 'c'],
    [
      '<button type=submit form=f onclick=hit()>a</button><output>b</output><datalist><option>c</datalist>d',
      'd',
    ],
    ['<isindex prompt=a action="javascript:hit()">b', 'b'],
    ['<label for=x>a</label><fieldset><legend>b</legend>c</fieldset>', 'abc'],
    ['<p contenteditable draggable=true accesskey=x popover>a</p>', '<p>a</p>'],
  ],
  'document furniture': [
    ['<meta http-equiv=refresh content="0;url=javascript:hit()">a', 'a'],
    ['<meta http-equiv=Content-Security-Policy content="default-src *">a', 'a'],
    [
      '<base href="https://evil.example/"><a href=x>a</a>',
      '<a href="https://content.example/feeds/x">a</a>',
    ],
    [
      '<a href=x>a</a><base href="javascript:hit()//">',
      '<a href="https://content.example/feeds/x">a</a>',
    ],
    ['<title>a</title><head><link rel=preload as=image href=/never></head>b', 'b'],
    ['<!doctype html SYSTEM "x"><html manifest=/never lang=fr><body>a', 'a'],
    ['<?xml version="1.0"?><?php hit() ?>a<![CDATA[b]]>c', 'ac'],
    ['<!-- a --><!--[if IE]><script>hit()</script><![endif]-->b<!--> c', 'b c'],
  ],
  'SVG and MathML': [
    ['<svg onload=hit()><script>hit()</script><text>a</text></svg>b', 'b'],
    ['<svg><a xlink:href="javascript:hit()"><text>a</text></a></svg>b', 'b'],
    [
      '<svg><animate attributeName=href values="javascript:hit()"/></svg><svg><use href="data:image/svg+xml,x"/></svg>b',
      'b',
    ],
    ['<svg><foreignObject><p>a<script>hit()</script></p></foreignObject></svg>b', 'b'],
    [
      '<math><mtext><b>a</b></mtext><maction actiontype="statusline#http://x" xlink:href="javascript:hit()">b</maction></math>c',
      'c',
    ],
    ['<math href="javascript:hit()">a</math>b', 'b'],
    ['<svg><p>a</p></svg>b', '<p>a</p>b'],
    ['<svg></p><style><a title="</style><img src=x onerror=hit()>">a', '<p></p>'],
  ],
  'markup that changes when parsed twice': [
    ['<noscript><p title="</noscript><img src=x onerror=hit()>">a</noscript>', ''],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
      '',
    ],
    ['<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit()>', ''],
    ['<svg><style><img src=x onerror=hit()></style></svg>a', ''],
    [
      '<math><annotation-xml encoding="text/html"><p>a<style></math><img src onerror=hit()></style>',
      '',
    ],
    ['<xmp><p title="</xmp><img src=x onerror=hit()>">a', ''],
    ['<textarea><p title="</textarea><img src=x onerror=hit()>">a', ''],
    [
      '<noembed><p title="</noembed><img src=x onerror=hit()>">a</noembed><noframes>b</noframes>',
      '',
    ],
    ['<plaintext><b>a</b>', ''],
    ['<abbr title="</style><img src=x onerror=hit()>">a</abbr>', ''],
    ['<abbr title="--><script>hit()</script>">a</abbr>', ''],
    ['<p>&lt;script&gt;hit()&lt;/script&gt;</p>', '<p>&lt;script&gt;hit()&lt;/script&gt;</p>'],
    [
      '<p>&amp;lt;img src=x onerror=hit()&amp;gt;</p>',
      '<p>&amp;lt;img src=x onerror=hit()&amp;gt;</p>',
    ],
    ['<table><b>a<tr><td><i>b</b>c</table>', ''],
    ['<p><table><p>a<table><p>b', ''],
    ['<a href=/1><table><td><a href=/2>a', ''],
    ['<select><template><style><!--</style><img src=x onerror=hit()>--></template></select>a', 'a'],
    ['<b id=x><i id=y><p id=z>a</b>b</i>c', ''],
    ['\u0000<\u0000script>hit()</script>a', ''],
    ['<<p>a</p>', '&lt;<p>a</p>'],
    ['a < b > c <3 </ d> </>e', ''],
  ],
  'elements that pose as properties': [
    [
      '<form><input name=childNodes><input name=firstChild><input name=parentNode><p>a</p></form>',
      '<p>a</p>',
    ],
    [
      '<form><input name=localName><input name=nodeName><input name=tagName><input name=nodeType><p>a</p></form>',
      '<p>a</p>',
    ],
    [
      '<form><img name=getAttribute><img name=attributes><img name=nextSibling><p>a</p></form>b',
      '<p>a</p>b',
    ],
    [
      '<form name=body><p>a</p></form><img name=documentElement><embed name=createTreeWalker><form name=firstChild></form>',
      '<p>a</p>',
    ],
    ['<form id=f></form><input form=f name=children><p>a</p>', '<p>a</p>'],
    [
      '<form><output name=localName></output><button name=localName></button><a href=/>a</a></form>',
      '<a href="https://content.example/">a</a>',
    ],
    [
      '<a id=benelux name=hit href=/>a</a><p id=document name=cookie>b</p>',
      '<a href="https://content.example/">a</a><p>b</p>',
    ],
    [
      '<a id=x href=/><a id=x name=y href=/2>a</a>',
      '<a href="https://content.example/"></a><a href="https://content.example/2">a</a>',
    ],
  ],
  'templates and components': [
    ['<template><script>hit()</script><p>a</p></template>b', 'b'],
    ['<div><template shadowrootmode=open><script>hit()</script><p>a</p></template>b</div>', 'b'],
    [
      '<p><template shadowrootmode=closed shadowrootserializable>a<slot></slot></template>b</p>',
      '<p>b</p>',
    ],
    ['<x-evil onclick=hit()>a</x-evil>', 'a'],
    ['<p is=x-evil>a</p><b is="evil-b">c</b>', '<p>a</p><b>c</b>'],
    ['<benelux-news-list src=/never>a</benelux-news-list>', 'a'],
    ['<div data-benelux=news-list data-src=/never>a</div>', 'a'],
    ['<slot name=x>a</slot><p slot=x part=title exportparts=y>b</p>', 'a<p>b</p>'],
    [
      '<dialog open><p>a</p></dialog><p popovertarget=x command=show-modal>b</p>',
      '<p>a</p><p>b</p>',
    ],
  ],
  'names of this library’s own making': [
    ['<b_ onclick=hit()>a</b_><a_ href="javascript:hit()">b</a_><script_>c</script_>', ''],
    ['<abbr title="<b onclick=hit()>">a</abbr>', ''],
    ['<svg_ onload=hit()>a</svg_><p_>b</p_>', ''],
  ],
  'shapes without end': [
    [`${nested('div', 500)}a`, 'a'],
    [`${nested('x', 600)}a`, 'a'],
    ['<b>'.repeat(3) + '<p>a', '<b><b><b><p>a</p></b></b></b>'],
  ],
};
