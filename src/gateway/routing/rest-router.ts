/** Picks the operation of a REST service other than S3 by method, path and fixed query. */
import type { OperationModel, ServiceModel } from "../model/model.ts";
import type { WireRequest } from "../wire.ts";
import { decodeLabel } from "./percent.ts";
import { queryNames } from "./query-names.ts";

/** One part of a path: its text, or the label it fills; a greedy label takes several parts. */
interface Segment {
  readonly literal: string | undefined;
  readonly label: string;
  readonly greedy: boolean;
}

interface Route {
  readonly operation: OperationModel;
  readonly segments: readonly Segment[];
  /** Where the greedy label is, -1 without one. */
  readonly greedyAt: number;
  readonly fixed: readonly (readonly [name: string, value: string])[];
  readonly requiredQuery: readonly string[];
}

/** An operation with its percent-decoded labels. */
export interface RestMatch {
  readonly operation: OperationModel;
  readonly labels: Readonly<Record<string, string>>;
}

const routers = new WeakMap<ServiceModel, ReadonlyMap<string, readonly Route[]>>();

/** The operation a request means, or undefined. A trailing slash makes no difference. Throws InvalidURI for a broken label. */
export function routeRest(service: ServiceModel, request: WireRequest): RestMatch | undefined {
  const parts = splitPath(request.path);
  const query = queryNames(request.query);
  const route = routesOf(service, request.method).find((one) => pathFits(one, parts) && queryFits(one, query));
  return route && { operation: route.operation, labels: labelsOf(route, parts) };
}

function routesOf(service: ServiceModel, method: string): readonly Route[] {
  let router = routers.get(service);
  if (!router) {
    router = compile(service);
    routers.set(service, router);
  }
  return router.get(method) ?? [];
}

function splitPath(path: string): string[] {
  const end = path.length > 1 && path.endsWith("/") ? path.length - 1 : path.length;
  return path.slice(1, end).split("/");
}

function compile(service: ServiceModel): Map<string, Route[]> {
  const router = new Map<string, Route[]>();
  const operations = [...service.operations.values()].filter((operation) => operation.http);
  const rivals = new Map<string, number>();
  for (const operation of operations) rivals.set(pathKey(operation), (rivals.get(pathKey(operation)) ?? 0) + 1);
  for (const operation of operations) {
    const method = operation.http?.method ?? "";
    const route = routeOf(operation, (rivals.get(pathKey(operation)) ?? 0) > 1);
    router.set(method, [...(router.get(method) ?? []), route]);
  }
  for (const routes of router.values()) routes.sort(moreSpecificFirst);
  return router;
}

function pathKey(operation: OperationModel): string {
  return `${operation.http?.method} ${operation.http?.uri.split("?")[0]?.replaceAll(/\{\w+/g, "{")}`;
}

/** Required members choose between operations of one path only: else validation speaks of what is missing. */
function routeOf(operation: OperationModel, hasRivals: boolean): Route {
  const [path, query] = (operation.http?.uri ?? "/").split("?");
  const segments = splitPath(path ?? "/").map(segmentOf);
  const required = operation.input.members.flatMap((member) =>
    member.required && typeof member.traits["httpQuery"] === "string" ? [member.traits["httpQuery"]] : [],
  );
  return {
    operation,
    segments,
    greedyAt: segments.findIndex((segment) => segment.greedy),
    fixed: [...queryNames(query ?? "")].filter(([name]) => name !== "x-id"),
    requiredQuery: hasRivals ? required : [],
  };
}

function segmentOf(text: string): Segment {
  const label = /^\{(\w+)(\+?)\}$/.exec(text);
  if (!label) return { literal: text, label: "", greedy: false };
  return { literal: undefined, label: label[1] ?? "", greedy: label[2] === "+" };
}

/** Literal parts before labels, labels before greedy ones, then the more demanding query. */
function moreSpecificFirst(a: Route, b: Route): number {
  for (let i = 0; i < Math.min(a.segments.length, b.segments.length); i++) {
    const difference = rank(a.segments[i]) - rank(b.segments[i]);
    if (difference !== 0) return difference;
  }
  if (a.segments.length !== b.segments.length) return b.segments.length - a.segments.length;
  return demands(b) - demands(a);
}

function rank(segment: Segment | undefined): number {
  return segment?.literal !== undefined ? 0 : segment?.greedy ? 2 : 1;
}

function demands(route: Route): number {
  return route.fixed.length * 10 + route.requiredQuery.length;
}

function pathFits(route: Route, parts: readonly string[]): boolean {
  const { segments, greedyAt } = route;
  if (greedyAt < 0) return segments.length === parts.length && fits(segments, parts, 0, 0, parts.length);
  const after = segments.length - greedyAt - 1;
  if (parts.length < segments.length) return false;
  return fits(segments, parts, 0, 0, greedyAt + 1) && fits(segments, parts, greedyAt + 1, parts.length - after, after);
}

function fits(
  segments: readonly Segment[],
  parts: readonly string[],
  from: number,
  partFrom: number,
  count: number,
): boolean {
  for (let i = 0; i < count; i++) {
    const literal = segments[from + i]?.literal;
    const part = parts[partFrom + i] as string;
    if (literal === undefined ? part === "" : literal !== part) return false;
  }
  return true;
}

function queryFits(route: Route, query: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of route.fixed)
    if (!query.has(name) || (value !== "" && query.get(name) !== value)) return false;
  return route.requiredQuery.every((name) => query.has(name));
}

function labelsOf(route: Route, parts: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = {};
  const extra = parts.length - route.segments.length;
  route.segments.forEach((segment, i) => {
    if (segment.literal !== undefined) return;
    const at = route.greedyAt >= 0 && i > route.greedyAt ? i + extra : i;
    labels[segment.label] = decodeLabel(segment.greedy ? parts.slice(i, i + extra + 1).join("/") : (parts[at] ?? ""));
  });
  return labels;
}
