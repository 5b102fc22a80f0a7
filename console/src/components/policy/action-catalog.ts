/** The actions that editors offer, by service and by what they can do. Loaded when an editor opens. */

/** What an action can do, in the order of AWS's editor. */
export const accessLevels = ["list", "read", "write", "tagging", "permissions"] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** A service and its actions, without the prefix. */
export interface CatalogService {
  /** What its actions begin with: `s3`. */
  readonly prefix: string;
  readonly actions: readonly string[];
}

/** All services, in the order of their prefixes. */
export async function loadActionCatalog(): Promise<readonly CatalogService[]> {
  const { default: lists } = await import("./actions.json");
  return Object.entries(lists as Readonly<Record<string, string>>).map(([prefix, names]) => ({
    prefix,
    actions: names.split(" "),
  }));
}

/** An action's level, told by its name as AWS's reference does in nearly all cases. */
export function accessLevel(action: string): AccessLevel {
  const name = action.slice(action.indexOf(":") + 1);
  const isReading = /^(Get|List|Describe|Batch(Get|Describe)|Head|Simulate)/.test(name);
  if (
    !isReading &&
    /(Polic(y|ies)|PermissionsBoundary|Acl|PublicAccessBlock|Grant|LoginProfile|AccessKey)$/.test(name)
  ) {
    return "permissions";
  }
  if (
    /^(Attach|Detach|Put|Create|Delete|Set|Update).*Polic(y|ies)(Version)?$|^(PassRole|AssumeRole|Add(User|Permission)|RemovePermission|AcquireRole)/.test(
      name,
    )
  )
    return "permissions";
  if (!isReading && /^(Tag|Untag)|Tagging$|Tags$/.test(name)) return "tagging";
  if (name.startsWith("List")) return "list";
  const reads =
    /^(Get|Describe|Batch(Get|Describe)|Head|Query|Scan|Search|Select|Simulate|View|Lookup|Check|Estimate|Generate|Filter|Verify|Decode|PartiQLSelect|ConditionCheck)/;
  return reads.test(name) ? "read" : "write";
}

/** Whether an action, with its wildcards, can be any of the service's. True for services that the catalog does not know. */
export function isKnownAction(catalog: readonly CatalogService[], action: string): boolean {
  const [prefix = "", name = ""] = action.toLowerCase().split(":");
  if (prefix === "*" || /[*?]/.test(prefix)) return true;
  const service = catalog.find((one) => one.prefix === prefix);
  return service === undefined || service.actions.some((known) => matchesPattern(name, known.toLowerCase()));
}

/** Whether a text has a pattern's form; `*` and `?` are wildcards. */
function matchesPattern(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}
