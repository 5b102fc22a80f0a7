/** Which services were visited last in this browser: their ids alone, the latest first. */
import { Observable, useObservable } from "../frame/observable.ts";

const place = "haneul.visited";
const mostKept = 6;

const visited = new Observable<readonly string[]>(read());

/** The ids. */
export function useVisits(): readonly string[] {
  return useObservable(visited);
}

/** Notes that a service's pages are looked at. */
export function noteVisit(id: string): void {
  const before = visited.get();
  if (before[0] === id) return;
  visited.set([id, ...before.filter((other) => other !== id)].slice(0, mostKept));
  localStorage.setItem(place, JSON.stringify(visited.get()));
}

function read(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
  } catch {
    // Somebody else's value.
    return [];
  }
}
