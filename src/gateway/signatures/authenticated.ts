/** The result of authentication. */
import type { RequestBody } from "../../kernel/body.ts";
import type { Caller } from "../../kernel/caller.ts";
import type { HttpFacts } from "../../kernel/context.ts";

/** Who asks, and the body with the checks its signature demands. */
export interface Authenticated extends Pick<HttpFacts, "authType" | "signatureVersion" | "signatureAge"> {
  readonly caller: Caller;
  /** Region of the credential's scope; undefined without one. */
  readonly region: string | undefined;
  readonly body: RequestBody;
  /** Lower-case names of the headers that the signature covers. */
  readonly signedHeaders: ReadonlySet<string>;
}
