/** What a batch met last: what is the same again has its place there already. */
import type { Caller } from "../../kernel/caller.ts";

/** A statement as it was met last. */
export interface LastStatement {
  readonly kind: string;
  readonly index: number;
  readonly policy: string;
  readonly place: number;
}

/** What questions have in common that differ in their resource alone. */
export interface KnownQuestion {
  readonly action: string;
  readonly actionPlace: number;
  readonly reason: string;
  readonly reasonPlace: number;
  readonly by: string;
  readonly byPlace: number;
  readonly resourceAccount: string;
  readonly accountPlace: number;
}

export const noQuestion: KnownQuestion = {
  action: "",
  actionPlace: 0,
  reason: "",
  reasonPlace: 0,
  by: "",
  byPlace: 0,
  resourceAccount: "",
  accountPlace: 0,
};

/** A caller as it was met last. */
export interface KnownCaller {
  readonly caller: Caller;
  readonly invokedBy: string | undefined;
  readonly isFirst: boolean;
  readonly place: number;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A number that stands for the object in keys. */
export function numberOf(object: object): number {
  let number = numbers.get(object);
  if (number === undefined) numbers.set(object, (number = lastNumber += 1));
  return number;
}
