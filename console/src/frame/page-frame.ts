/** What a page puts into the frame around it: breadcrumbs, help, a split panel. */
import { useEffect, type ReactNode } from "react";
import { Observable, useObservable } from "./observable.ts";

/** A breadcrumb after the service's own. `href` is made by `linkTo`. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** What a page may state. */
export interface PageFrame {
  /** Also the document's title. */
  readonly title: string;
  /** Between the service and the page: `[{ text: "Buckets", href: linkTo("s3") }]`. */
  readonly crumbs?: readonly Crumb[];
  /** Shown by the info button: paragraphs, links. */
  readonly help?: ReactNode;
  /** A `<SplitPanel>`. */
  readonly splitPanel?: ReactNode;
  readonly contentType?: "default" | "table" | "form" | "cards" | "dashboard" | "wizard";
}

const current = new Observable<PageFrame>({ title: "" });

/** For the frame. */
export function usePageFrame(): PageFrame {
  return useObservable(current);
}

/** States it for the page that calls. `more` lists what help and split panel depend on. */
export function usePage(frame: PageFrame, more: readonly unknown[] = []): void {
  const crumbs = JSON.stringify(frame.crumbs);
  useEffect(() => {
    current.set(frame);
    document.title = frame.title === "" ? "Haneul" : `${frame.title} | Haneul`;
    // Crumbs are new at each drawing: their text stands for them.
  }, [frame.title, crumbs, frame.contentType, ...more]);
  useEffect(() => () => current.set({ title: "" }), []);
}
