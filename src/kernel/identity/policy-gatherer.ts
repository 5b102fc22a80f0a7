/** Gathers one principal's policies from its rows; what was gathered is kept as long as none of those rows changed. */
import type { DecisionRequest } from "../policy/decide.ts";
import type { PolicyDocument } from "../policy/document.ts";
import type { ConditionKeys } from "../policy/keys.ts";
import { parsePolicyCached } from "../policy/parse.ts";
import type { Reader } from "../store.ts";
import type { Key, Table } from "../table.ts";
import { awsManagedPolicy } from "./aws-managed-policies.ts";
import { managedPolicies, parsePolicyArn } from "./managed-policies.ts";
import {
  groups,
  principalKey,
  roles,
  users,
  type GroupRow,
  type RoleRow,
  type Tags,
  type UserRow,
} from "./principals.ts";
import type { Session } from "./session.ts";

/** One principal's policies, with what each document is called. */
export interface Gathered {
  readonly policies: Pick<DecisionRequest, "identityPolicies" | "boundary" | "sessionPolicies">;
  readonly names: ReadonlyMap<PolicyDocument, string>;
}

/** A principal as decisions see it. */
interface GatheredPrincipal {
  readonly gathered: Gathered;
  readonly keys: ConditionKeys;
  readonly path: string;
}

/** What was gathered for a row, and the other rows it was gathered from. */
interface Kept {
  readonly dependencies: readonly Dependency[];
  readonly identityPolicies: readonly PolicyDocument[];
  readonly boundary: PolicyDocument | undefined;
  readonly names: ReadonlyMap<PolicyDocument, string>;
}

interface Dependency {
  readonly table: Table<object>;
  readonly key: Key;
  readonly row: object | undefined;
}

/** By row object: the store gives the same object as long as the row is unchanged. */
const kept = new WeakMap<UserRow | RoleRow, Kept>();

const everything = parsePolicyCached(
  JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } }),
  "identity",
);

/** A policy that cannot be found (deleted under a session that names it) allows nothing. */
const nothing: PolicyDocument = { version: "2012-10-17", id: undefined, statements: [] };

/** Gathers with one reader. */
export class PolicyGatherer {
  readonly #reader: Reader;
  #dependencies: Dependency[] = [];
  #names = new Map<PolicyDocument, string>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** A user's policies, those of its groups, its boundary; cut by the session's, when there is one. */
  async ofUser(accountId: string, userName: string, session: Session | undefined): Promise<GatheredPrincipal> {
    const row = await this.#read(users, principalKey(accountId, userName));
    if (!row) return this.#nobody();
    const { identityPolicies, boundary, names } = await this.#keptOf(row, () => this.#gatherUser(row));
    return this.#principal(row, { identityPolicies, boundary, names }, session);
  }

  /** A role's policies and boundary, cut by the session's. */
  async ofRole(accountId: string, roleName: string, session: Session | undefined): Promise<GatheredPrincipal> {
    const row = await this.#read(roles, principalKey(accountId, roleName));
    if (!row) return this.#nobody();
    const { identityPolicies, boundary, names } = await this.#keptOf(row, () =>
      this.#gatherOwn(row, "role", row.roleName),
    );
    return this.#principal(row, { identityPolicies, boundary, names }, session);
  }

  /** The root user behind a session with policies of its own. */
  async ofRoot(session: Session | undefined): Promise<GatheredPrincipal> {
    return this.#principal(
      { path: "/", tags: {} },
      { identityPolicies: [everything], boundary: undefined, names: new Map() },
      session,
    );
  }

  #nobody(): GatheredPrincipal {
    return { gathered: { policies: { identityPolicies: [] }, names: new Map() }, keys: {}, path: "/" };
  }

  async #principal(
    row: { readonly path: string; readonly tags: Tags },
    own: Omit<Kept, "dependencies">,
    session: Session | undefined,
  ): Promise<GatheredPrincipal> {
    this.#names = new Map(own.names);
    const sessionPolicies = await this.#sessionPolicies(session);
    return {
      gathered: {
        policies: {
          identityPolicies: own.identityPolicies,
          ...(own.boundary ? { boundary: own.boundary } : {}),
          ...(sessionPolicies ? { sessionPolicies } : {}),
        },
        names: this.#names,
      },
      keys: { ...tagKeys(row.tags, session?.tags), ...tagKeys(session?.tags ?? {}) },
      path: row.path,
    };
  }

  async #sessionPolicies(session: Session | undefined): Promise<PolicyDocument[] | undefined> {
    if (!session?.policies && !session?.policyArns) return undefined;
    const documents: PolicyDocument[] = [];
    for (const text of session.policies ?? []) documents.push(this.#named(text, "session policy"));
    for (const arn of session.policyArns ?? []) documents.push(await this.#managed(arn));
    // AWS's task policies only deny: what they leave, the root user may.
    if (session.kind === "root" && session.policyArns) documents.push(everything);
    return documents;
  }

  /** What was gathered last time, if every row it came from is still the same. */
  async #keptOf(row: UserRow | RoleRow, gather: () => Promise<PolicyDocument[]>): Promise<Kept> {
    const known = kept.get(row);
    if (known && (await this.#unchanged(known.dependencies))) return known;
    this.#dependencies = [];
    this.#names = new Map();
    const identityPolicies = await gather();
    const boundary = row.boundary === undefined ? undefined : await this.#managed(row.boundary);
    const fresh = { dependencies: this.#dependencies, identityPolicies, boundary, names: this.#names };
    kept.set(row, fresh);
    return fresh;
  }

  async #unchanged(dependencies: readonly Dependency[]): Promise<boolean> {
    for (const { table, key, row } of dependencies) if ((await this.#look(table, key)) !== row) return false;
    return true;
  }

  async #gatherUser(row: UserRow): Promise<PolicyDocument[]> {
    const documents = await this.#gatherOwn(row, "user", row.userName);
    for (const name of row.groups) {
      const group = await this.#read(groups, principalKey(row.accountId, name));
      if (group) documents.push(...(await this.#gatherOwn(group, "group", name)));
    }
    return documents;
  }

  async #gatherOwn(
    row: Pick<UserRow | GroupRow | RoleRow, "inlinePolicies" | "attachedPolicies">,
    kind: string,
    name: string,
  ): Promise<PolicyDocument[]> {
    const documents = row.inlinePolicies.map((policy) => this.#named(policy.text, `${kind}/${name}/${policy.name}`));
    for (const arn of row.attachedPolicies) documents.push(await this.#managed(arn));
    return documents;
  }

  async #managed(arn: string): Promise<PolicyDocument> {
    const parsed = parsePolicyArn(arn);
    if (!parsed) return nothing;
    if (parsed.accountId === "aws") {
      const policy = awsManagedPolicy(arn);
      return policy ? this.#named(policy.text, arn) : nothing;
    }
    const row = await this.#read(managedPolicies, [parsed.accountId, parsed.policyName.toLowerCase()]);
    const version = row?.versions.find((one) => one.id === row.defaultVersionId);
    return version ? this.#named(version.text, arn) : nothing;
  }

  #named(text: string, name: string): PolicyDocument {
    const document = parsePolicyCached(text, "identity");
    this.#names.set(document, name);
    return document;
  }

  async #read<Row extends object>(table: Table<Row>, key: Key): Promise<Row | undefined> {
    const row = await this.#look(table, key);
    this.#dependencies.push({ table: table as unknown as Table<object>, key, row });
    return row;
  }

  #look<Row extends object>(table: Table<Row>, key: Key): Row | undefined | Promise<Row | undefined> {
    return this.#reader.getSync ? this.#reader.getSync(table, key) : this.#reader.get(table, key);
  }
}

/** Condition keys of tags, without those that `over` has in any case: a session's tags take the place of its role's. */
function tagKeys(tags: Tags, over: Tags = {}): ConditionKeys {
  const hidden = new Set(Object.keys(over).map((key) => key.toLowerCase()));
  const keys: Record<string, string> = {};
  for (const key in tags) {
    if (hidden.size === 0 || !hidden.has(key.toLowerCase())) keys[`aws:PrincipalTag/${key}`] = tags[key] as string;
  }
  return keys;
}
