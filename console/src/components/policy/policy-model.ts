/** A policy's text as statements that a form can edit, and back to text. What the form does not know is kept as it is. */

/** One condition of a statement: `ForAnyValue:StringLikeIfExists`, a key, and its values. */
export interface EditedCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Whom a statement of a trust or resource policy names: `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` is everybody. */
export interface EditedPrincipal {
  readonly kind: string;
  readonly value: string;
}

/** One statement. */
export interface EditedStatement {
  readonly sid: string;
  readonly effect: "Allow" | "Deny";
  /** `NotAction` when true. */
  readonly isNotAction: boolean;
  readonly actions: readonly string[];
  /** `NotResource` when true. */
  readonly isNotResource: boolean;
  readonly resources: readonly string[];
  readonly isNotPrincipal: boolean;
  readonly principals: readonly EditedPrincipal[];
  readonly conditions: readonly EditedCondition[];
}

/** A policy. */
export interface EditedPolicy {
  readonly version: string;
  readonly id: string | undefined;
  readonly statements: readonly EditedStatement[];
}

/** Why a text can not be shown as a form. */
export interface TextProblem {
  readonly kind: "notJson" | "notPolicy";
  /** The parser's own words, or the element that is not understood. */
  readonly detail: string;
}

/** A statement to begin with. */
export const newStatement: EditedStatement = {
  sid: "",
  effect: "Allow",
  isNotAction: false,
  actions: [],
  isNotResource: false,
  resources: [],
  isNotPrincipal: false,
  principals: [],
  conditions: [],
};

/** Reads a text. */
export function readPolicy(text: string): EditedPolicy | TextProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: "notJson", detail: (error as Error).message };
  }
  try {
    return policyOf(value);
  } catch (error) {
    if (error instanceof NotUnderstood) return { kind: "notPolicy", detail: error.message };
    throw error;
  }
}

/** Whether a text could be read. */
export function isPolicy(read: EditedPolicy | TextProblem): read is EditedPolicy {
  return "statements" in read;
}

/** Writes it as JSON with two spaces, one entry of a list a line; a list of one becomes the entry itself, as AWS's editor does. */
export function writePolicy({ version, id, statements }: EditedPolicy): string {
  return JSON.stringify({ Version: version, Id: id, Statement: statements.map(writtenStatement) }, undefined, 2);
}

class NotUnderstood extends Error {}

const policyMembers = new Set(["Version", "Id", "Statement"]);
const statementMembers = new Set(
  "Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition".split(" "),
);

function policyOf(value: unknown): EditedPolicy {
  const policy = recordOf(value, "Policy", policyMembers);
  const statements = policy["Statement"] ?? [];
  const id = policy["Id"];
  return {
    version: textOf(policy["Version"] ?? "2008-10-17", "Version"),
    id: id === undefined ? undefined : textOf(id, "Id"),
    statements: (Array.isArray(statements) ? statements : [statements]).map(statementOf),
  };
}

function statementOf(value: unknown): EditedStatement {
  const statement = recordOf(value, "Statement", statementMembers);
  const effect = statement["Effect"] ?? "Allow";
  if (effect !== "Allow" && effect !== "Deny") throw new NotUnderstood("Effect");
  const isNotAction = "NotAction" in statement;
  const isNotResource = "NotResource" in statement;
  const isNotPrincipal = "NotPrincipal" in statement;
  if ("Action" in statement && isNotAction) throw new NotUnderstood("Action, NotAction");
  if ("Resource" in statement && isNotResource) throw new NotUnderstood("Resource, NotResource");
  if ("Principal" in statement && isNotPrincipal) throw new NotUnderstood("Principal, NotPrincipal");
  return {
    sid: textOf(statement["Sid"] ?? "", "Sid"),
    effect,
    isNotAction,
    actions: listOf(statement[isNotAction ? "NotAction" : "Action"], "Action"),
    isNotResource,
    resources: listOf(statement[isNotResource ? "NotResource" : "Resource"], "Resource"),
    isNotPrincipal,
    principals: principalsOf(statement[isNotPrincipal ? "NotPrincipal" : "Principal"]),
    conditions: conditionsOf(statement["Condition"]),
  };
}

function principalsOf(value: unknown): EditedPrincipal[] {
  if (value === undefined) return [];
  if (value === "*") return [{ kind: "*", value: "*" }];
  return Object.entries(recordOf(value, "Principal")).flatMap(([kind, values]) =>
    listOf(values, "Principal").map((one) => ({ kind, value: one })),
  );
}

function conditionsOf(value: unknown): EditedCondition[] {
  if (value === undefined) return [];
  return Object.entries(recordOf(value, "Condition")).flatMap(([operator, keys]) =>
    Object.entries(recordOf(keys, "Condition")).map(([key, values]) => ({
      operator,
      key,
      values: listOf(values, "Condition"),
    })),
  );
}

function recordOf(value: unknown, element: string, known?: ReadonlySet<string>): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new NotUnderstood(element);
  const unknown = known && Object.keys(value).find((member) => !known.has(member));
  if (unknown !== undefined) throw new NotUnderstood(unknown);
  return value as Record<string, unknown>;
}

/** Numbers and Booleans are as good as texts in conditions. */
function listOf(value: unknown, element: string): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((one) => {
    if (typeof one === "number" || typeof one === "boolean") return String(one);
    return textOf(one, element);
  });
}

function textOf(value: unknown, element: string): string {
  if (typeof value !== "string") throw new NotUnderstood(element);
  return value;
}

const written = (values: readonly string[]): string | readonly string[] | undefined =>
  values.length === 1 ? values[0] : values;

function writtenStatement(statement: EditedStatement): object {
  const { sid, effect, actions, resources, principals, conditions } = statement;
  return {
    ...(sid === "" ? {} : { Sid: sid }),
    Effect: effect,
    ...(principals.length === 0
      ? {}
      : { [statement.isNotPrincipal ? "NotPrincipal" : "Principal"]: writtenPrincipals(principals) }),
    [statement.isNotAction ? "NotAction" : "Action"]: written(actions),
    ...(resources.length === 0 ? {} : { [statement.isNotResource ? "NotResource" : "Resource"]: written(resources) }),
    ...(conditions.length === 0 ? {} : { Condition: writtenConditions(conditions) }),
  };
}

function writtenPrincipals(principals: readonly EditedPrincipal[]): unknown {
  if (principals.some(({ kind }) => kind === "*")) return "*";
  const kinds = new Map<string, string[]>();
  for (const { kind, value } of principals) kinds.set(kind, [...(kinds.get(kind) ?? []), value]);
  return Object.fromEntries([...kinds].map(([kind, values]) => [kind, written(values)]));
}

/** The same key under the same operator is one condition: its values are put together. */
function writtenConditions(conditions: readonly EditedCondition[]): object {
  const operators: Record<string, Record<string, string[]>> = {};
  for (const { operator, key, values } of conditions) {
    const keys = (operators[operator] ??= {});
    keys[key] = [...(keys[key] ?? []), ...values];
  }
  return Object.fromEntries(
    Object.entries(operators).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, written(values)])),
    ]),
  );
}
