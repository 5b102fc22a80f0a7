/** Pages of answers: a token says where the next one begins, and which request it belongs to. */
import { createHash } from "node:crypto";
import { invalid, invalidToken, requestChanged } from "./errors.ts";

/** One page of rows. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Undefined on the last page. */
  readonly token: string | undefined;
}

/** What a page is cut by. */
export interface PageRequest {
  /** The request without its token: other parameters with the same token are refused. */
  readonly request: object;
  readonly token: string | undefined;
  readonly size: number;
}

/** Cuts a page. */
export function pageOf<Row>(rows: readonly Row[], { request, token, size }: PageRequest): Page<Row> {
  const mark = markOf(request);
  const from = token === undefined ? 0 : readToken(token, mark);
  const until = from + size;
  return { rows: rows.slice(from, until), token: until < rows.length ? writeToken(until, mark) : undefined };
}

/** A page's size as asked for: within bounds, else refused. */
export function sizeOf(wanted: number | undefined, most: number): number {
  if (wanted === undefined) return most;
  if (!Number.isInteger(wanted) || wanted < 1) throw invalid("MaxResults must be at least 1");
  return Math.min(wanted, most);
}

function markOf(request: object): string {
  const { NextPageToken: _a, NextToken: _b, ...rest } = request as Record<string, unknown>;
  return createHash("sha256").update(JSON.stringify(rest)).digest("base64url").slice(0, 16);
}

const writeToken = (from: number, mark: string): string => Buffer.from(`1:${mark}:${from}`).toString("base64url");

function readToken(token: string, mark: string): number {
  const match = /^1:([\w-]{16}):(\d{1,9})$/.exec(Buffer.from(token, "base64url").toString());
  if (match === null) throw invalidToken();
  if (match[1] !== mark) throw requestChanged();
  return Number(match[2]);
}
