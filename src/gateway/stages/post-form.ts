/** Browser uploads take this way through the pipeline: the form holds what headers hold otherwise, its signature included. */
import type { Exchange, GatewayParts } from "../exchange.ts";
import { readPostForm } from "../post-form/read-post-form.ts";
import { s3IdHeaders } from "../protocols/id-headers.ts";
import { bindHeaders, planResponse } from "../protocols/response-bindings.ts";
import { escapeXml } from "../../kernel/xml-text.ts";
import type { Identified, WireResponse } from "../wire.ts";
import { authorizeAndInvoke, requireOperation, withControls } from "./invoke.ts";
import { credentialsFor } from "./foreign-page.ts";
import { newContext } from "./new-context.ts";

/** Whether the request is a browser's form. */
export function isPostForm(identified: Identified): boolean {
  return identified.operation.name === "PostObject";
}

/** Answers a form: 204, 200 or 201 with a document, or a redirect, as the form asks. */
export async function answerPostForm(
  parts: GatewayParts,
  exchange: Exchange,
  identified: Identified,
): Promise<WireResponse> {
  const { service, definition } = await requireOperation(parts, identified);
  exchange.service = service;
  const form = await readPostForm(exchange.request, identified, {
    credentials: credentialsFor(parts, exchange.request, identified),
    now: () => parts.clock.wall(),
  });
  exchange.authenticated = form.authenticated;
  const input = {
    ...form.input,
    Bucket: identified.labels["Bucket"],
    SuccessActionStatus: form.successStatus,
    SuccessActionRedirect: form.successRedirect,
  };
  exchange.input = input;
  const context = newContext(parts, exchange, form.authenticated, service);
  exchange.context = context;
  const output = (await authorizeAndInvoke(parts, definition, context, input)) as PostOutput;
  const headers = s3IdHeaders(exchange.ids);
  bindHeaders(planResponse(identified.operation), output, headers);
  if (output.PostResponse) headers["content-type"] = "application/xml";
  const body = output.PostResponse ? postDocument(output.PostResponse) : undefined;
  return withControls({ status: form.successStatus, headers, body }, context);
}

interface PostOutput {
  readonly PostResponse?: {
    readonly Location: string;
    readonly Bucket: string;
    readonly Key: string;
    readonly ETag: string;
  };
}

function postDocument(response: NonNullable<PostOutput["PostResponse"]>): string {
  const elements = Object.entries(response).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${elements.join("")}</PostResponse>`;
}
