// Reads the Markdown files of the package: snippets, links, anchors, code in the text.
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {filesBelow} from '../../scripts/files.mjs';

const fence = /^([ \t]*)(`{3,})(\S*)[^\n]*\n([\s\S]*?)^\1\2[ \t]*$/gm;
const codeSpan = /`([^`\n]+)`/g;

/**
 * The Markdown files below a folder.
 *
 * @param {string} folder with a slash at the end
 */
export function pagesBelow(folder) {
  return filesBelow(folder)
    .filter((file) => /\.(md|txt)$/.test(file))
    .map((file) => readPage(file, readFileSync(folder + file, 'utf8')));
}

/**
 * @param {string} file path from the folder of the package
 * @param {string} text
 */
function readPage(file, text) {
  const snippets = [...text.matchAll(fence)].map(({1: indent, 3: language, 4: code, index}) => ({
    place: `${file}:${text.slice(0, index).split('\n').length}`,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
  const prose = text.replace(fence, '');
  if (/^[ \t]*(```|~~~)/m.test(prose)) throw new Error(`${file}: a snippet has no end.`);
  const words = prose.replace(codeSpan, '');
  const targets = [
    ...words.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g),
    ...words.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...words.matchAll(/\b(?:href|src)="([^"]+)"/g),
  ].map(([, target]) => target);
  return {
    file,
    text,
    snippets,
    codes: [...prose.matchAll(codeSpan)].map(([, code]) => code),
    /** Links within the package: the path of the file from its folder, and the anchor. */
    links: targets
      .filter((target) => !/^[a-z]+:/i.test(target))
      .map((target) => {
        const [path, anchor] = target.split('#');
        return {target, path: path ? posix.join(posix.dirname(file), path) : file, anchor};
      }),
    anchors: anchorsOf(prose),
  };
}

/** The anchors of headings, as GitHub makes them. */
function anchorsOf(prose) {
  const found = new Map();
  for (const [, heading] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading
      .replace(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = found.get(slug) ?? 0;
    found.set(slug, before + 1);
    if (before > 0) found.set(`${slug}-${before}`, 1);
  }
  return new Set(found.keys());
}
