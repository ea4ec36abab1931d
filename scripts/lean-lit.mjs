// Lit as the bundle needs it: without what no element of ours uses.
import {basename} from 'node:path';

/**
 * Constructable style sheets, without Lit's other ways. One sheet serves all elements of the page; those in the document
 * of a frame, which takes no other document's, get their own.
 */
const constructableSheets = `
  const make = (text, view) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((sheet.text = text));
    return sheet;
  };
  export const css = ([text]) => make(text, window);
  export const adoptStyles = (root, sheets) => {
    const view = root.ownerDocument.defaultView;
    if (view)
      root.adoptedStyleSheets = view === window ? sheets : sheets.map(({text}) => make(text, view));
  };
  export {css as CSSResult, css as getCompatibleStyle, css as supportsAdoptingStyleSheets, css as unsafeCSS};
`;

/** What compiled templates import of Lit. */
const parts = `
  import {_$LH as lit} from './lit-html.js';
  export const {
    H: AttributePart,
    N: BooleanAttributePart,
    U: EventPart,
    B: PropertyPart,
  } = lit;
  export const text = (strings) => strings;
`;

/**
 * By file of Lit, as it is minified: members of classes that go, and texts that become others. Our templates are
 * compiled, so what its parser does goes too.
 */
const cuts = {
  'reactive-element.js': {
    // Hooks that no element of ours has, decorators, late controllers; an instance has its own `enableUpdating`.
    members: `scheduleUpdate shouldUpdate willUpdate firstUpdated updated getUpdateComplete _$AE
      addInitializer getPropertyOptions removeController finalizeStyles enableUpdating`,
    texts: [
      // Polyfills, and what Lit keeps on global objects.
      [/p=\w+\.reactiveElementPolyfillSupport,/, ''],
      [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=)/, ''],
      [/(?<=,y\[d\("finalized"\)\]=new Map),p\?\..*?push\("2\.1\.2"\)/, ''],
      // Properties with symbols as names, or with accessors of their own; initializers.
      [
        /if\(s\.state.*?(this\.elementProperties\.set\(t,s\)).*?\{(.*?)void 0!==h&&(.*?)\}/,
        '$1;$2$3',
      ],
      [/const\{get:e,set:r\}=.*?\}\};/, ''],
      [
        /get:e,set\(s\).*?enumerable:!0/,
        'get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
      ],
      [/,s=\[\.\.\.r\(t\).*? of s\)/, ';for(const i in t)'],
      [':"string"==typeof t?t.toLowerCase():void 0', ':t.toLowerCase()'],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      ['if(this.hasOwnProperty(d("elementProperties")))return;', ''],
      // Converters: attributes are text, or Boolean; none that is Boolean is reflected.
      [/u=\{toAttribute.*?\}\},f=/, 'u=0,f='],
      [/,b=\{attribute.*?\};/, ';'],
      ['createProperty(t,s=b)', 'createProperty(t,s)'],
      [/const h=\(void 0!==i\.converter.*?i\.type\);/, 'const h=s;'],
      [
        /const t=i\.getPropertyOptions\(e\).*?;(.*?const r=).*?;/,
        '$1i.elementProperties.get(e).type===Boolean?null!==s:s;',
      ],
      ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
      ['_$AK(t,s)', 'attributeChangedCallback(t,h,s)'],
      ['void 0!==e&&!0===i.reflect', '!0'],
      // Own checks for changes, and defaults that are set again.
      [
        /requestUpdate\(t,s,i,e=!1,h\).*?return;/,
        'requestUpdate(t,s,i){if(t){if(!f(this[t],s))return;',
      ],
      [',wrapped:h},r)', '})'],
      ['r??s??this[t]),!0!==h||void 0!==r)', 's??this[t]),!0)'],
      ['this.hasUpdated||i||(s=void 0),', ''],
      // Roots that are there already, and controllers that come after them.
      [
        'this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)',
        'this.attachShadow({mode:"open"})',
      ],
      [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
      ['finalizeStyles(this.styles)', 'styles'],
      ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
      // The hooks' places in an update.
      [/const t=this\.scheduleUpdate\(\);return.*?,/, 'this.performUpdate();return'],
      [/if\(!this\.isUpdatePending\)return;.*?,(?=this\._\$Ep)/, 'if('],
      [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}\}(?=let)/, ''],
      ['let t=!1;', ''],
      [/t=this\.shouldUpdate.*?willUpdate\(s\),(.*?)\):this\._\$EM\(\)/, '$1'],
      ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this.updated(s)'],
      ['this.getUpdateComplete()', 'this._$ES'],
      ['this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,', ''],
      ['!1===this.isUpdatePending&&', 'this.isUpdatePending||'],
    ],
  },
  'lit-html.js': {
    // What directives ask of parts, and the way from a template's text to its parts.
    members: 'parentNode _$AU startNode endNode tagName setConnected _$AC',
    texts: [
      // Polyfills, and what Lit keeps on global objects.
      [/const j=.*?(?=const D)/, 'const j={H,N:L,U:z,B:I};'],
      // The template parser, which `compileTemplates` has gone already, and its marker.
      [/o=`lit.*?r=`<.*?`,/, ''],
      [/constructor\(\{strings:t,_\$litType\$:i\},e\)\{.*?\}(?=static createElement)/, ''],
      ['"number"==typeof s?this._$AC(t):', ''],
      // In a page of XHTML, `innerHTML` takes XML only, which templates are not.
      ['l=document,', 'l=document,inert=l.implementation.createHTMLDocument(),'],
      ['s=l.createElement("template")', 's=inert.createElement("template")'],
      // A page's own Lit may hold the name already. Where both are forbidden, the page's fallbacks stay.
      [
        /e=s\?(s\.createPolicy\()"lit-html",(.*?\)):void 0/,
        'e=s&&(()=>{try{return $1"lit-html",$2}catch{return $1"benelux-elements",$2}})()',
      ],
      // Directives, and parts of whole elements for them.
      [/function M\(.*?(?=class R)/, ''],
      ['t=M(this,t,i),', ''],
      ['&&t!==E', ''],
      [/class Z\{.*?(?=const j)/, ''],
      ['this._$AP?.(!1,!0,s)', ''],
      [
        'const s=i(t).nextSibling;i(t).remove()',
        'const s=t.nextSibling;t.parentNode.removeChild(t)',
      ],
      // Parts know neither their parents nor their kind; anything that can be iterated is an array.
      [
        'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
        'constructor(t){this._$AV=[],this._$AD=t}',
      ],
      [
        /constructor\(t,i,s,e\)\{this\.type=2.*?\}/,
        'constructor(t,i=t.nextSibling){this._$AH=A,this._$AA=t,this._$AB=i}',
      ],
      // An attribute is one expression.
      [
        /constructor\(t,i,s,e,h\)\{.*?this\._\$AH=A\}/,
        'constructor(t,i){this.element=t,this.name=i,this._$AH=A}',
      ],
      [
        /_\$AI\(t,i=this,s,e\)\{.*?this\.j\(t\)\}/,
        '_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}',
      ],
      [/p\(t\)\{.*?,i\+\+\}/, 'p(t){this._$AV.forEach((s,i)=>s._$AI(t[i]))}'],
      ['constructor(){super(...arguments),this.type=3}', ''],
      ['constructor(){super(...arguments),this.type=4}', ''],
      [',this,this.options', ''],
      ['d(t)?', 'u(t)?'],
      // Listeners are functions, and stay the same.
      [
        /(?<=class z extends H\{).*?(?=\}const j)/,
        'j(t){this.element.addEventListener(this.name,t)}',
      ],
      // Templates belong to one document, and parts are as `compileTemplates` writes them.
      ['u(this.options)', 'u()'],
      ['u(t){', 'u(){'],
      ['(t?.creationScope??l)', 'l'],
      [
        /let h=P\.nextNode\(\),.*?(?=return P\.)/,
        'let h,o=-1;for(const[t,i=k,...e]of s){for(;o<t;o++)h=P.nextNode();this._$AV.push(new i(h,...e))}',
      ],
      ['new R(e,this)', 'new R(e)'],
      [',this.options', ''],
      // Nothing is rendered before another node.
      [
        /const D=.*?;(?=export)/,
        'const D=(t,i)=>(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t);',
      ],
    ],
  },
  'lit-element.js': {
    // Options of rendering, and what directives hear of.
    members: 'constructor createRenderRoot connectedCallback disconnectedCallback render',
    texts: [
      [/i\._\$litElement\$=.*?push\("4\.2\.2"\);/, 'const n=0;'],
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
    ],
  },
};

/** What of that our own code could come to use. */
const missing =
  /\b(scheduleUpdate|shouldUpdate|willUpdate|firstUpdated|hasUpdated|hostUpdated|removeController|converter|hasChanged|noAccessor|noChange|renderOptions|type: (Array|Number|Object)|lit\/(decorators|directive)\w*)\b/;

/** Lit without what the bundle never runs. A Lit whose code has changed, or code that uses what is not there, fails the build. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (id.endsWith('/@lit/reactive-element/css-tag.js'))
        return {code: constructableSheets, map: null};
      if (id.endsWith('/lit-html/private-ssr-support.js')) return {code: parts, map: null};
      const file = basename(id);
      if (id.includes('/src/')) {
        const [name] = missing.exec(code) ?? [];
        if (name) this.error(`The bundle's Lit has no "${name}": see scripts/lean-lit.mjs`);
      }
      if (!id.includes('/node_modules/') || !Object.hasOwn(cuts, file)) return null;
      const members = cuts[file].members.split(/\s+/);
      const found = this.parse(code)
        .body.flatMap(({type, body}) => (type === 'ClassDeclaration' ? body.body : []))
        .filter(({key}) => members.includes(key.name));
      for (const {start, end} of found.reverse()) code = code.slice(0, start) + code.slice(end);
      for (const [text, replacement] of cuts[file].texts) {
        const before = code;
        code = code.replace(text, replacement);
        if (code === before)
          this.error(`Lit looks different now, without ${text}: see scripts/lean-lit.mjs`);
      }
      return {code, map: null};
    },
  };
}
