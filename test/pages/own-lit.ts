// A page's own script that makes the policy Lit makes.

declare const trustedTypes: {createPolicy(name: string, rules: object): unknown} | undefined;

if (typeof trustedTypes !== 'undefined')
  trustedTypes.createPolicy('lit-html', {createHTML: (html: string) => html});

export {};
