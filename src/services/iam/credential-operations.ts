/** Operations on passwords, MFA, certificates, providers, account settings, reports and the simulator. */
import type { Iam } from "../../generated/iam.ts";
import type { ServiceOptions } from "../../kernel/operation.ts";

export const credentialOperations: ServiceOptions<Iam>["operations"] = {};
