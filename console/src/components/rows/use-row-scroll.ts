/** Follows how far a long list is scrolled, and asks for the rows that are seen. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { nextBase, rowWindow, type RowWindow } from "./row-window.ts";
import type { Rows } from "./use-rows.ts";

/** What is drawn. */
export interface RowScroll {
  /** The element that scrolls. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly shown: RowWindow;
  /** For the element's `onScroll`. */
  follow(): void;
}

/** Begins at the top, again whenever the list is another. */
export function useRowScroll<Item>({ store }: Rows<Item>, rowPixels: number): RowScroll {
  const place = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ topPixels: 0, heightPixels: 600, base: 0 });
  const view = { ...scrolled, rowPixels, count: store.count };
  const shown = rowWindow(view);

  useEffect(() => {
    setScrolled({ topPixels: 0, heightPixels: 600, base: 0 });
    place.current?.scrollTo({ top: 0 });
  }, [store]);
  // What is looked at is asked for; also when a page has come and more of it can be looked at.
  useEffect(() => store.show(shown.first, shown.end), [store, shown.first, shown.end]);
  // A stretch that follows overlaps this one: what is seen stays where it is.
  useLayoutEffect(() => {
    if (place.current) place.current.scrollTop = scrolled.topPixels;
  }, [scrolled.base]);

  // How much is seen is known when it is there, and changes with the window.
  const following = useRef(() => undefined as void);
  useEffect(() => {
    const observer = new ResizeObserver(() => following.current());
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const follow = (): void => {
    const { scrollTop = 0, clientHeight = 0 } = place.current ?? {};
    const now = { topPixels: scrollTop, heightPixels: clientHeight, base: scrolled.base };
    const base = nextBase({ ...view, ...now });
    const next = { ...now, base, topPixels: scrollTop - (base - now.base) * rowPixels };
    const after = rowWindow({ ...view, ...next });
    if (shown.first !== after.first || shown.end !== after.end || base !== scrolled.base) setScrolled(next);
  };
  following.current = follow;
  return { place, shown, follow };
}
