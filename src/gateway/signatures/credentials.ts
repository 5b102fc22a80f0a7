/** What authentication needs to know of access keys, as a port that the region fills. */
import type { Caller } from "../../kernel/caller.ts";

/** An access key that exists. */
export interface Credential {
  readonly secretAccessKey: string;
  readonly caller: Caller;
  /** False: the key is inactive or its account suspended. */
  readonly active: boolean;
}

/** Looks keys up: synchronously when it can, since every request asks. */
export interface Credentials {
  /** `sessionToken` is what the client sent as x-amz-security-token. Throws InvalidToken or ExpiredToken for a bad one. */
  find(
    accessKeyId: string,
    sessionToken: string | undefined,
    sourceAddress: string,
  ): Credential | undefined | Promise<Credential | undefined>;
}
