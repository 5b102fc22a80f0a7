/** Changing something: says that it was done, or what AWS says against it. */
import { useCallback, useRef, useState } from "react";
import { notify } from "../frame/notices.ts";
import { FailureText } from "./failure-text.tsx";
import { failureOf } from "./request-error.ts";

/** A change that can be made. */
export interface Mutation<Input, Output> {
  /** Makes it. Gives what it gave, or undefined when it failed, which was said already. */
  run(input: Input): Promise<Output | undefined>;
  readonly isRunning: boolean;
  /** The last failure; undefined after a success. */
  readonly error: unknown;
}

/** How to make and report it. */
export interface MutationOptions<Input, Output> {
  readonly make: (input: Input) => Promise<Output>;
  /** What the bar says after it; left out: nothing. */
  readonly success?: (output: Output, input: Input) => string;
  readonly onDone?: (output: Output, input: Input) => void;
  /** Failures are left to the page (`error`) and not said in the bar. */
  readonly quiet?: boolean;
}

/** `const remove = useMutation({ make: (name: string) => s3.send(…), success: () => text("deleted"), onDone: reload })`. */
export function useMutation<Input = void, Output = unknown>(
  options: MutationOptions<Input, Output>,
): Mutation<Input, Output> {
  const [state, setState] = useState<{ isRunning: boolean; error: unknown }>({ isRunning: false, error: undefined });
  const latest = useRef(options);
  latest.current = options;
  const run = useCallback(async (input: Input) => {
    setState({ isRunning: true, error: undefined });
    try {
      const output = await latest.current.make(input);
      setState({ isRunning: false, error: undefined });
      const said = latest.current.success?.(output, input);
      if (said !== undefined) notify({ type: "success", content: said });
      latest.current.onDone?.(output, input);
      return output;
    } catch (error) {
      setState({ isRunning: false, error });
      if (!latest.current.quiet) notifyFailure(error);
      return undefined;
    }
  }, []);
  return { ...state, run };
}

/** Says in the bar what went wrong. */
export function notifyFailure(error: unknown): void {
  notify({ type: "error", header: failureOf(error).code, content: <FailureText error={error} /> });
}
