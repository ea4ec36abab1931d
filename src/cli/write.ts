// Writes a command's result.
import {rename, rm, writeFile} from 'node:fs/promises';

/**
 * Prints a text, or replaces a file by it as a whole: whoever reads the file meanwhile gets the old one or the new one, and
 * nothing is left beside it when writing fails.
 */
export async function write(text: string, output: string | undefined): Promise<void> {
  if (!output) {
    process.stdout.write(text);
    return;
  }
  const draft = `${output}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, output);
  } finally {
    await rm(draft, {force: true});
  }
}
