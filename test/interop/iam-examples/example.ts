/** What an example of AWS's guides is: the command as it is printed there, and the answer, with ids of one's own. */
import { expect } from "vitest";

/** Values of earlier answers, by the name they were kept under; `%name%` in a command stands for one. */
export type Kept = Readonly<Record<string, string>>;

/** One command. */
export interface Example {
  readonly command: string;
  /** What is printed there: fields that are not, may be there too. Absent: the guide shows no output, and there is none. */
  readonly answer?: unknown;
  /** Name → where the answer has it: `AccessKey.AccessKeyId`. */
  readonly keep?: Readonly<Record<string, string>>;
  /** Account whose root calls, where it is not the story's. */
  readonly by?: string;
  /** True for what the guide takes for granted: it only has to succeed. */
  readonly setting?: true;
}

/** Examples that follow each other in one account. */
export interface Story {
  readonly title: string;
  /** The guide that prints them. */
  readonly source: string;
  readonly account: string;
  readonly examples: (kept: Kept) => Iterable<Example>;
}

/** What the guides take for granted. */
export const given = (command: string, keep?: Example["keep"]): Example =>
  keep ? { command, keep, setting: true } : { command, setting: true };

/** A unique id with its class's prefix. */
export const id = (prefix: string): unknown => expect.stringMatching(new RegExp(`^${prefix}[A-Z0-9]{16,17}$`));

/** A time as the CLI prints it. */
export const date: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(\+00:00|Z)$/);

/** Some text. */
export const text: unknown = expect.stringMatching(/./);

/** An ARN of the account that IAM's guides print. */
export const arn = (rest: string): string => `arn:aws:iam::123456789012:${rest}`;

/** Tags as the guides print them. */
export const accounting = [
  { Key: "Department", Value: "Accounting" },
  { Key: "Location", Value: "Seattle" },
];

/** Quotes a policy for the command line. */
export const policy = (...statements: readonly object[]): string =>
  `'${JSON.stringify({ Version: "2012-10-17", Statement: statements })}'`;

/** The same as an answer shows it. */
export const document = (...statements: readonly object[]): object => ({
  Version: "2012-10-17",
  Statement: statements,
});
