// Rich texts that confuse parsers and code that reads documents, for the tests of `sanitize`.
import type {Vectors} from './prose.js';

export const confusion: Vectors = {
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
    ['<svg><set attributeName=onload to=hit() /><image href=/never onerror=hit()></svg>b', 'b'],
    ['<svg><desc><p>a</p></desc><title><b>c</b></title></svg>b', 'b'],
    ['<math><mi>a</mi><annotation-xml><svg onload=hit()></svg></annotation-xml></math>b', 'b'],
    ['<svg><a href="javascript:hit()"><rect /></a><script href=/never /></svg>b', 'b'],
    ['<p><svg><h1>a</h1></svg>b', '<p></p><h1>a</h1>b'],
    ['<svg></p><style><a title="</style><img src=x onerror=hit()>">a', '<p></p>"&gt;a'],
  ],
  'markup that changes when parsed twice': [
    ['<noscript><p title="</noscript><img src=x onerror=hit()>">a</noscript>'],
    ['a<noscript><style></noscript><img src=x onerror=hit()>'],
    ['\u0000<\u0000script>hit()</script>a'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
      '',
    ],
    ['<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit()>', ''],
    ['<svg><style><img src=x onerror=hit()></style></svg>a', 'a'],
    [
      '<math><annotation-xml encoding="text/html"><p>a<style></math><img src onerror=hit()></style>',
      '',
    ],
    ['<svg><![CDATA[<img src=x onerror=hit()>]]></svg>a', 'a'],
    ['<svg></p><title><style></title><img src=x onerror=hit()></style>'],
    ['<svg><desc><table><style><!--</style><img title="--&gt;<img src=x onerror=hit()>">'],
    ['<math><mi><table><mi><mglyph><style><!--</style><a title="--&gt;<img onerror=hit()>">'],
    ['a<!--!><img src=x onerror=hit()>--!>b<!---!><img src=x onerror=hit()>-->c'],
    ['<table><svg><style><img src=x onerror=hit()></style></svg><tr><td>a</table>'],
    ['<p><option><svg></option></p><style><a title="</style><img src=x onerror=hit()>">'],
    ['<noscript><style></noscript><img src=x onerror=hit()></style>a'],
    ['<select><svg><style><a title="</style><img src=x onerror=hit()>"></select>a'],
    ['<xmp><p title="</xmp><img src=x onerror=hit()>">a', '"&gt;a'],
    ['<textarea><p title="</textarea><img src=x onerror=hit()>">a', '"&gt;a'],
    [
      '<noembed><p title="</noembed><img src=x onerror=hit()>">a</noembed><noframes>b</noframes>',
      '"&gt;a',
    ],
    ['<plaintext><b>a</b>', ''],
    [
      '<abbr title="</style><img src=x onerror=hit()>">a</abbr>',
      '<abbr title="/styleimg src=x onerror=hit()">a</abbr>',
    ],
    [
      '<abbr title="--><script>hit()</script>">a</abbr>',
      '<abbr title="--scripthit()/script">a</abbr>',
    ],
    ['<p>&lt;script&gt;hit()&lt;/script&gt;</p>', '<p>&lt;script&gt;hit()&lt;/script&gt;</p>'],
    [
      '<p>&amp;lt;img src=x onerror=hit()&amp;gt;</p>',
      '<p>&amp;lt;img src=x onerror=hit()&amp;gt;</p>',
    ],
    ['<table><b>a<tr><td><i>b</b>c</table>', '<b>a</b> <i>bc</i>'],
    ['<p><table><p>a<table><p>b', '<p></p><p>a</p><p>b</p><p></p>'],
    ['<a href=/1><table><td><a href=/2>a', '<a href="https://content.example/1"> a</a>'],
    ['<select><template><style><!--</style><img src=x onerror=hit()>--></template></select>a', 'a'],
    ['<b id=x><i id=y><p id=z>a</b>b</i>c', '<b><i><p>abc</p></i></b>'],
    ['<<p>a</p>', '&lt;<p>a</p>'],
    ['a < b > c <3 </ d> </>e', 'a &lt; b &gt; c &lt;3  e'],
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
      '<p>a</p> b',
    ],
    [
      '<form name=body><p>a</p></form><img name=documentElement><embed name=createTreeWalker><form name=firstChild></form>',
      '<p>a</p>',
    ],
    ['<form id=f></form><input form=f name=children><p>a</p>', '<p>a</p>'],
    [
      '<form name=querySelector></form><img name=defaultView><object name=body>x</object><h2>a</h2>',
      '<h2>a</h2>',
    ],
    [
      '<form><input name=append><input name=replaceWith><input name=ownerDocument><h2>a</h2></form>',
      '<h2>a</h2>',
    ],
    ['<p id=append name=textContent>a</p><iframe name=document></iframe>b', '<p>a</p>b'],
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
    ['<b_ onclick=hit()>a</b_><a_ href="javascript:hit()">b</a_><script_>c</script_>', '<b>a</b>b'],
    ['<abbr title="<b onclick=hit()>">a</abbr>', '<abbr title="b_ onclick=hit()">a</abbr>'],
    ['<svg_ onload=hit()>a</svg_><p_>b</p_>', '<p>b</p>'],
  ],
  'shapes without end': [
    ['<div>'.repeat(500) + 'a', 'a'],
    ['<x-y>'.repeat(600) + 'a', 'a'],
    [
      '<blockquote>'.repeat(100) + 'a',
      '<blockquote>'.repeat(30) + ' a' + '</blockquote>'.repeat(30),
    ],
    ['<b>'.repeat(3) + '<p>a', '<b><b><b><p>a</p></b></b></b>'],
  ],
};
