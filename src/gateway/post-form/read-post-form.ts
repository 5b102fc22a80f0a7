/** Browser uploads: a multipart/form-data POST to a bucket becomes a PutObject and the caller who signed its policy. */
import { awsError } from "../../kernel/errors.ts";
import type { RequestBody } from "../../kernel/body.ts";
import type { AuthenticateOptions } from "../signatures/authenticate-options.ts";
import type { Authenticated } from "../signatures/authenticated.ts";
import { invalidArgument } from "../signatures/refusals.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { FormFileBody } from "./form-file-body.ts";
import { formInput } from "./form-input.ts";
import { requireField, requireFormSigner } from "./form-signature.ts";
import { formBoundary, malformedPost, MultipartReader, type PartHeader } from "./multipart-reader.ts";
import { checkPostPolicy, parsePostPolicy, type LengthRange } from "./post-policy.ts";

/** A form that was read up to its file, and found in order. */
export interface PostForm {
  /** PutObject's input, `Body` included. */
  readonly input: Record<string, unknown> & { readonly Key: string; readonly Body: RequestBody };
  /** As for any other request; `body` is the file. */
  readonly authenticated: Authenticated;
  /** Where the browser goes after success (`success_action_redirect`, or the older `redirect`). */
  readonly successRedirect: string | undefined;
  /** 200 or 201 when the form asks for it, else 204. */
  readonly successStatus: 200 | 201 | 204;
}

/** S3's limit on everything before the file. */
const fieldsLimitBytes = 20_480;
const nothingSigned: ReadonlySet<string> = new Set();
/** Fields whose text is signed or is a signature: no variable stands in them. */
const literalFields: ReadonlySet<string> = new Set(["policy", "signature", "x-amz-signature"]);

/** Reads the fields, checks signature and policy, and stops at the file's first byte. */
export async function readPostForm(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Promise<PostForm> {
  const boundary = formBoundary(request.headers["content-type"]);
  if (boundary === undefined) throw malformedPost();
  const reader = new MultipartReader(request.raw.stream(), boundary);
  try {
    await reader.start();
    const { fields, file } = await readFields(reader);
    if (file.fileName !== undefined) substituteFileName(fields, file.fileName);
    requireField(fields, "key");
    const signer = await requireFormSigner(request, identified, fields, options);
    const body = new FormFileBody(reader, allowedSizes(identified, fields, options));
    return {
      input: { ...formInput(identified, fields), Key: requireField(fields, "key"), Body: body },
      authenticated: {
        ...signer,
        body,
        signedHeaders: nothingSigned,
        authType: "POST",
        signatureAge: undefined,
      },
      successRedirect: fields.get("success_action_redirect") ?? fields.get("redirect"),
      successStatus: successStatus(fields.get("success_action_status")),
    };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

async function readFields(reader: MultipartReader): Promise<{ fields: Map<string, string>; file: PartHeader }> {
  const fields = new Map<string, string>();
  let left = fieldsLimitBytes;
  for (let part = await reader.next(); part !== undefined; part = await reader.next()) {
    const name = part.name.toLowerCase();
    if (name === "file") return { fields, file: part };
    left -= Buffer.byteLength(name);
    const bytes = await reader.text(Math.max(0, left), fieldsTooLong);
    left -= bytes.length;
    const earlier = fields.get(name);
    const value = bytes.toString("utf8");
    fields.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  throw invalidArgument("POST requires exactly one file upload per request.", "file", "0");
}

/** `${filename}` stands for the name the user's file has, without its folders; for itself where the file has none. */
function substituteFileName(fields: Map<string, string>, fileName: string): void {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  for (const [field, value] of fields) {
    if (value.includes("${filename}") && !literalFields.has(field)) {
      fields.set(
        field,
        value.replaceAll("${filename}", () => name),
      );
    }
  }
}

/** Holds the fields against the policy, if the form has one; the sizes it allows the file. */
function allowedSizes(
  identified: Identified,
  fields: ReadonlyMap<string, string>,
  options: AuthenticateOptions,
): LengthRange | undefined {
  const policy = fields.get("policy");
  if (policy === undefined) return undefined;
  const named = new Map(fields);
  named.set("bucket", identified.labels["Bucket"] ?? "");
  return checkPostPolicy(parsePostPolicy(policy), named, options.now());
}

function successStatus(text: string | undefined): 200 | 201 | 204 {
  if (text === "200") return 200;
  return text === "201" ? 201 : 204;
}

function fieldsTooLong(): Error {
  return awsError(
    "MaxPostPreDataLengthExceeded",
    "Your POST request fields preceding the upload file were too large.",
    { status: 400, fields: { MaxPostPreDataLengthBytes: fieldsLimitBytes } },
  );
}
