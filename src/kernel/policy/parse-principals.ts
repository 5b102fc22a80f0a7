/** The `Principal` and `NotPrincipal` elements, checked for form; whether the principals exist is IAM's question. */
import type { Fail } from "./policy-error.ts";
import type { PolicyPrincipals, PolicyUse } from "./document.ts";

const members: Readonly<Record<string, keyof PolicyPrincipals>> = {
  AWS: "aws",
  Service: "service",
  Federated: "federated",
  CanonicalUser: "canonicalUser",
};

/** Parses a principal element as JSON gave it. */
export function parsePrincipals(value: unknown, use: PolicyUse, fail: Fail): PolicyPrincipals {
  const trust = use === "trust";
  // Elsewhere "*" and {"AWS": "*"} are the same.
  if (trust && typeof value === "string") fail("principalForm");
  if (value === "*") return { aws: ["*"], service: [], federated: [], canonicalUser: [] };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail("principal", shown(value));
  }
  const principals: Record<keyof PolicyPrincipals, string[]> = {
    aws: [],
    service: [],
    federated: [],
    canonicalUser: [],
  };
  for (const [kind, stated] of Object.entries(value)) {
    const member = members[kind];
    if (member === undefined || (trust && member === "canonicalUser")) return fail("principal", `"${kind}"`);
    for (const name of Array.isArray(stated) ? (stated as unknown[]) : [stated]) {
      if (typeof name !== "string" || !isPrincipal(member, name)) {
        return fail("principal", `"${trust ? kind.toUpperCase() : kind}":${shown(name)}`);
      }
      principals[member].push(name);
    }
  }
  if (Object.values(principals).every((list) => list.length === 0)) fail("principal", shown(value));
  return principals;
}

/** As JSON; what is nested is shown empty, since a hostile text may be deeper than any stack. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === value || typeof inner !== "object" || inner === null) return inner;
    return Array.isArray(inner) ? [] : {};
  });
}

const accountArn = /^arn:aws[a-z-]*:iam::\d{12}:(root|user\/.+|role\/.+)$/;
const sessionArn = /^arn:aws[a-z-]*:sts::\d{12}:(assumed-role\/[^/]+\/[^/]+|federated-user\/.+)$/;

function isPrincipal(member: keyof PolicyPrincipals, name: string): boolean {
  switch (member) {
    case "aws":
      if (name === "*" || /^\d{12}$/.test(name)) return true;
      // The unique id that AWS puts in place of a deleted user or role.
      if (/^A[A-Z0-9]{15,}$/.test(name)) return true;
      // No wildcards within an ARN: a principal is somebody.
      return !name.includes("*") && (accountArn.test(name) || sessionArn.test(name));
    case "service":
      return /^[a-z0-9.-]+\.[a-z0-9.-]+$/.test(name);
    case "federated":
      return name !== "" && !name.includes("*");
    case "canonicalUser":
      return /^[0-9a-f]{64}$/.test(name);
  }
}
