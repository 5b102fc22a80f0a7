/** What is chosen of a list's rows; with Shift everything between two clicks that is here. */
import { useCallback, useMemo, useRef } from "react";
import type { Rows } from "./use-rows.ts";

/** The choice. */
export interface RowSelection<Item> {
  /** Whether all rows that are here are chosen. */
  readonly isAll: boolean;
  has(item: Item): boolean;
  readonly toggle: (item: Item, place: number, isRange: boolean) => void;
  toggleAll(): void;
}

/** The choice is the caller's; its functions stay the same, so that rows need not be drawn again. */
export function useRowSelection<Item>(props: {
  readonly rows: Rows<Item>;
  readonly selected: readonly Item[];
  readonly itemKey: (item: Item) => string;
  onSelect(items: readonly Item[]): void;
}): RowSelection<Item> {
  const { selected, itemKey, onSelect } = props;
  const { store } = props.rows;
  const latest = useRef(props);
  latest.current = props;
  const lastPlace = useRef(0);
  const keys = useMemo(() => new Set(selected.map(itemKey)), [selected]);
  const toggle = useCallback((item: Item, place: number, isRange: boolean): void => {
    const now = latest.current;
    const others = new Map(now.selected.map((one) => [now.itemKey(one), one]));
    const isOn = !others.has(now.itemKey(item));
    const [from, to] = [lastPlace.current, place].sort((a, b) => a - b) as [number, number];
    const touched = isRange ? now.rows.store.slice(from, to + 1) : [item];
    for (const one of touched) {
      if (one === undefined) continue;
      if (isOn) others.set(now.itemKey(one), one);
      else others.delete(now.itemKey(one));
    }
    lastPlace.current = place;
    now.onSelect([...others.values()]);
  }, []);
  const isAll = selected.length > 0 && selected.length >= store.count;
  return {
    isAll,
    has: (item) => keys.has(itemKey(item)),
    toggle,
    toggleAll: () => onSelect(isAll ? [] : store.loaded()),
  };
}
