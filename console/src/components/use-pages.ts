/** Pages that are asked for by tokens, one at a time; tokens of those before are remembered. */
import { useCallback, useEffect, useState } from "react";
import { useRequest } from "../requests/use-request.ts";

/** One page as an operation gives it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Undefined: the last one. */
  readonly next?: string | undefined;
}

/** The page that is shown, and the ways to others. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly knownPages: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: unknown;
  /** `120`, or `50+` while there is more than was looked at. */
  readonly countText: string;
  goTo(page: number): void;
  reload(): void;
}

/** Asks page by page: `usePages((token, signal) => …, [client, prefix, pageSize])`; new inputs begin at page one. */
export function usePages<Item>(
  ask: (token: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
  inputs: readonly unknown[],
): Paged<Item> {
  const [page, setPage] = useState(1);
  const [tokens, setTokens] = useState<readonly (string | undefined)[]>([undefined]);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    setPage(1);
    setTokens([undefined]);
    setSeen(0);
  }, inputs);
  const token = tokens[page - 1];
  const asked = useRequest((signal) => ask(token, signal), [...inputs, token]);
  const { value, isLoading } = asked;
  useEffect(() => {
    if (!value || isLoading) return;
    setSeen((before) => Math.max(before, value.items.length));
    setTokens((before) => (value.next === undefined ? before.slice(0, page) : [...before.slice(0, page), value.next]));
  }, [value, isLoading, page]);
  const goTo = useCallback((wanted: number) => setPage(Math.max(1, wanted)), []);
  const items = value?.items ?? [];
  const hasMore = value?.next !== undefined;
  const before = (page - 1) * seen;
  return {
    items,
    page: Math.min(page, tokens.length),
    knownPages: Math.max(1, tokens.length),
    hasMore,
    isLoading,
    error: asked.error,
    countText: `${before + items.length}${hasMore ? "+" : ""}`,
    goTo: (wanted) => goTo(Math.min(wanted, tokens.length)),
    reload: asked.reload,
  };
}
