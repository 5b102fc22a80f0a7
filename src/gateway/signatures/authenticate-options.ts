/** What authentication is given from outside. */
import type { Credentials } from "./credentials.ts";

/** The world as authentication sees it. */
export interface AuthenticateOptions {
  readonly credentials: Credentials;
  /** Wall-clock milliseconds since 1970: signature dates never follow the region's clock. */
  readonly now: () => number;
  /** Whether a credential's scope may name this region; default: anything of the form of AWS's region names. */
  readonly isRegion?: (name: string) => boolean;
}
