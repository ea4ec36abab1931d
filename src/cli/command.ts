// The contract of a command, and the error for wrong use of one.

/** A command: one file, and one line in main.ts. */
export interface Command {
  readonly name: string;
  /** What the command does, in one line, for the list of commands. */
  readonly summary: string;
  /** What `--help` prints, with examples. */
  readonly help: string;
  /**
   * @param args what follows the command's name
   * @returns the exit code: 0 good, 1 errors found
   * @throws UsageError, or what `parseArgs` throws
   */
  run(args: string[]): Promise<number>;
}

/** Wrong use: one line that says what is wrong, and exit code 2. */
export class UsageError extends Error {}

/** Whether an error means wrong use, found by a command or by `parseArgs`. */
export function isUsageError(error: unknown): error is Error {
  const code = (error as {code?: unknown} | null)?.code;
  return error instanceof UsageError || String(code).startsWith('ERR_PARSE_ARGS_');
}
