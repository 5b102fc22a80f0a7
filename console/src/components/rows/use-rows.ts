/** The rows of a list in a component: `useRows({ ask, keyOf }, [client, prefix])`; new inputs begin anew. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { RowStore, type RowSource } from "./row-store.ts";

/** Rows, and how they stand. */
export interface Rows<Item> {
  readonly store: RowStore<Item>;
  /** Another one whenever rows have come or gone. */
  readonly round: number;
  reload(): void;
}

/** Asks when the rows are first looked at. */
export function useRows<Item>(source: RowSource<Item>, inputs: readonly unknown[]): Rows<Item> {
  const [round, setRound] = useState(0);
  const [reloads, setReloads] = useState(0);
  const latest = useRef(source);
  latest.current = source;
  const store = useMemo(
    () =>
      new RowStore<Item>(
        { ask: (question) => latest.current.ask(question), keyOf: (item) => latest.current.keyOf(item) },
        () => setRound((before) => before + 1),
      ),
    [...inputs, reloads],
  );
  useEffect(() => () => store.close(), [store]);
  const reload = useCallback(() => setReloads((before) => before + 1), []);
  return { store, round, reload };
}
