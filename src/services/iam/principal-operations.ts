/** Operations on users, groups, roles, instance profiles, policies, access keys and tags. */
import type { Iam } from "../../generated/iam.ts";
import type { ServiceOptions } from "../../kernel/operation.ts";

export const principalOperations: ServiceOptions<Iam>["operations"] = {};
