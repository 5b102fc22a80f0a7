/** AWS's managed policies for administrators and other job functions. */
import type { PolicyEntry } from "./entry.ts";

export const administrationPolicies = (): readonly PolicyEntry[] => [
  {
    name: "AdministratorAccess",
    id: "IWMBCKSKIEE64ZLYK",
    created: "2015-02-06T18:39:46Z",
    description: "Provides full access to AWS services and resources.",
    statements: [["*"]],
  },
];
