/** What a service brings to the console: its pages and the navigation to them. */
import type { ComponentType } from "react";
import type { Message } from "../language/messages.ts";

/** What a page is given. */
export interface PageProps {
  /** What stands for the names of the route's path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A page and its address below the service's. */
export interface ConsoleRoute {
  /** `""` is the service's first page; `:name` stands for any one part: `buckets/:bucket`. */
  readonly path: string;
  readonly title: Message;
  /** Parts that stand for the path's names where the test that opens every route opens it. */
  readonly example?: Readonly<Record<string, string>>;
  /** Queries that the same test opens it with, one after the other: `[{ tab: "keys" }]`. Without any when left out. */
  readonly exampleQueries?: readonly Readonly<Record<string, string>>[];
  /** Loads the page when it is first shown: `() => import("./bucket-list.tsx").then((file) => file.BucketList)`. */
  readonly page: () => Promise<ComponentType<PageProps>>;
}

/** An entry of the side navigation. */
export type NavigationItem =
  | { readonly text: Message; readonly path: string }
  | { readonly section: Message; readonly items: readonly { readonly text: Message; readonly path: string }[] };

/** A service's pages: what `services/<id>/service.ts` exports as `service`. */
export interface ConsoleService {
  readonly navigation: readonly NavigationItem[];
  readonly routes: readonly ConsoleRoute[];
}
