/** Failures of the command line, with the exit code they end in. */

/** 1: it did not work. 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A failure with a message for people; nothing else is printed of it. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A wrong call: the message ends with where to read more. */
export function wrongUsage(message: string): CommandFailure {
  return new CommandFailure(`${message}\nRun \`haneul help\` to see how it goes.`, 2);
}
