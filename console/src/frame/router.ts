/** Addresses of the console: where one is, how to get elsewhere, and states of pages that belong into the address. */
import { useCallback } from "react";
import { Observable, useObservable } from "./observable.ts";

/** Where the console is served; ends with a slash. */
export const base = "/_haneul/console/";

/** A place in the console. */
export interface Place {
  /** Below the base, without slashes at its ends: `s3/buckets/photos`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

const place = new Observable<Place>(read());

addEventListener("popstate", () => place.set(read()));

function read(): Place {
  return {
    path: location.pathname.slice(base.length).replace(/\/+$/, ""),
    query: new URLSearchParams(location.search),
  };
}

/** Where the console is now. */
export function usePlace(): Place {
  return useObservable(place);
}

/** The address of a path below the base: `linkTo("s3/buckets/photos", { tab: "properties" })`. */
export function linkTo(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams(given).toString();
  return base + path + (text === "" ? "" : `?${text}`);
}

/** Goes to an address made by `linkTo`. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  place.set(read());
}

/** For `onFollow` of Cloudscape's links: stays in the page for addresses of the console. */
export function follow(event: {
  preventDefault(): void;
  readonly detail: { readonly href?: string | undefined; readonly external?: boolean | undefined };
}): void {
  const { href, external } = event.detail;
  if (href === undefined || external || !href.startsWith(base)) return;
  event.preventDefault();
  navigate(href);
}

/**
 * A state that is part of the address (`?name=value`), so that it can be bookmarked: filters, tabs, prefixes. Leaves the
 * address alone when it is set to what it is without.
 */
export function useQueryState(name: string, fallback = ""): [string, (value: string) => void] {
  const { query } = usePlace();
  const change = useCallback(
    (value: string) => {
      const next = new URLSearchParams(location.search);
      if (value === fallback) next.delete(name);
      else next.set(name, value);
      const text = next.toString();
      navigate(location.pathname + (text === "" ? "" : `?${text}`), { replace: true });
    },
    [name, fallback],
  );
  return [query.get(name) ?? fallback, change];
}

/** Whether a path has a route's form (`buckets/:bucket`); then what stands for its names, decoded. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [position, part] of wanted.entries()) {
    const actual = given[position] ?? "";
    if (part.startsWith(":")) found[part.slice(1)] = decoded(actual);
    else if (part !== actual) return undefined;
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
