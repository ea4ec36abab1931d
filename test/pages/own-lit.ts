// A page's own script that makes a Trusted Types policy of the same name as Lit's.

declare const trustedTypes: {createPolicy(name: string, rules: object): unknown} | undefined;

if (typeof trustedTypes !== 'undefined')
  trustedTypes.createPolicy('lit-html', {createHTML: (html: string) => html});

export {};
