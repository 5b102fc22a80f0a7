/** Messages in the bar above pages, and the list of them under the bell. */
import type { ReactNode } from "react";
import { Observable, useObservable } from "./observable.ts";

/** A message. */
export interface Notice {
  readonly id: string;
  readonly type: "success" | "error" | "warning" | "info" | "in-progress";
  readonly header?: ReactNode;
  readonly content?: ReactNode;
  /** Wall time, milliseconds since 1970. */
  readonly at: number;
}

let lastId = 0;

const shown = new Observable<readonly Notice[]>([]);
const past = new Observable<readonly Notice[]>([]);

/** Messages in the bar. */
export function useNotices(): readonly Notice[] {
  return useObservable(shown);
}

/** The last messages of this tab, newest first, also those that were closed. */
export function usePastNotices(): readonly Notice[] {
  return useObservable(past);
}

/** Shows a message; one with the id of another takes its place. Gives its id. */
export function notify(notice: Omit<Notice, "id" | "at"> & { readonly id?: string }): string {
  const whole: Notice = { ...notice, id: notice.id ?? `notice-${++lastId}`, at: Date.now() };
  const others = (list: readonly Notice[]) => list.filter(({ id }) => id !== whole.id);
  shown.set([whole, ...others(shown.get())].slice(0, 5));
  past.set([whole, ...others(past.get())].slice(0, 50));
  return whole.id;
}

/** Closes a message. */
export function dismiss(id: string): void {
  shown.set(shown.get().filter((notice) => notice.id !== id));
}

/** How many of them tell of a failure. */
export function failedNotices(notices: readonly Notice[]): number {
  return notices.filter(({ type }) => type === "error").length;
}
