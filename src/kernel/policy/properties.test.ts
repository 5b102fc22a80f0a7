/** What holds for all policies, tried on many. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abroad, callers, home, policy } from "./sample-callers.ts";
import { decide, type Decision, type DecisionRequest } from "./decide.ts";
import { newGlob } from "./glob.ts";
import { explainDecision } from "./explain.ts";
import { parseIpRange, rangeContains } from "./ip-range.ts";
import { parsePolicy } from "./parse.ts";
import { printPolicy } from "./print.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

const action = fc.constantFrom("*", "s3:*", "s3:Get*", "s3:GetObject", "s3:PutObject", "sqs:*");
const actions = fc.oneof(action, fc.array(action, { minLength: 1, maxLength: 3 }));
const resources = fc.constantFrom(
  "*",
  "arn:aws:s3:::a/*",
  "arn:aws:s3:::a/x",
  "arn:aws:s3:::b",
  "arn:aws:s3:::${aws:username}/*",
);
const conditions = fc.constantFrom(
  {},
  { StringEquals: { "test:key": "1" } },
  { StringNotEquals: { "test:key": "1" } },
  { Null: { "test:key": "true" } },
  { "ForAllValues:StringEquals": { "test:key": ["1", "2"] } },
);
const statement = fc.record({
  Effect: fc.constantFrom("Allow", "Allow", "Deny"),
  Action: actions,
  Resource: resources,
  Condition: conditions,
});
const principal = fc.constantFrom<unknown>(
  "*",
  { AWS: home },
  { AWS: callers.bob.arn },
  { AWS: abroad },
  { AWS: callers.session.arn },
  { Service: "sns.amazonaws.com" },
);
const document = fc.array(statement, { maxLength: 4 }).map((list) => policyOf("identity", list));
const resourceDocument = fc
  .array(fc.record({ Principal: principal, Statement: statement }), { maxLength: 4 })
  .map((list) =>
    policyOf(
      "resource",
      list.map(({ Principal, Statement }) => ({ ...Statement, Principal })),
    ),
  );
const documents = fc.array(document, { maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** AWS takes no empty policy; an empty list of statements is no statement that matches. */
function policyOf(use: "identity" | "resource", statements: readonly object[]): PolicyDocument {
  return policy(
    use,
    ...(statements.length > 0 ? statements : [{ Action: "none:None", Principal: undefined }]).map(clean(use)),
  );
}

function clean(use: "identity" | "resource"): (statement: object) => object {
  return (each) => {
    const { Principal: stated, ...rest } = each as { Principal?: unknown };
    return use === "identity" ? rest : { ...rest, Principal: stated ?? "*" };
  };
}

const request: fc.Arbitrary<DecisionRequest> = fc.record({
  caller: fc.constantFrom(...Object.values(callers)),
  action: fc.constantFrom("s3:GetObject", "s3:PutObject", "sqs:SendMessage"),
  resource: fc.constantFrom("arn:aws:s3:::a/x", "arn:aws:s3:::b", "arn:aws:s3:::bob/x", "*"),
  resourceAccount: fc.constantFrom(home, abroad, undefined),
  keys: fc.constantFrom([], [{ "test:key": "1" }], [{ "test:key": ["1", "2"] }]),
  identityPolicies: documents,
  boundary: maybe(document),
  sessionPolicies: maybe(documents),
  serviceControlPolicies: maybe(fc.array(documents, { maxLength: 2 })),
  resourceControlPolicies: maybe(fc.array(documents, { maxLength: 2 })),
  resourcePolicy: maybe(resourceDocument),
  allowedByAcl: fc.boolean(),
  ignorePublicGrants: fc.boolean(),
  resourcePolicyRequired: fc.boolean(),
});

const denyAll = policy("identity", { Effect: "Deny" });
const allowAll = policy("identity", {});
const runs = { numRuns: 500 };

/** The request with every policy changed; turned: lists from their ends. */
function changed(
  asked: DecisionRequest,
  change: (document: PolicyDocument) => PolicyDocument,
  turned = false,
): DecisionRequest {
  const list = (documents: readonly PolicyDocument[]): PolicyDocument[] => {
    const all = documents.map(change);
    return turned ? all.toReversed() : all;
  };
  const { boundary, resourcePolicy } = asked;
  return {
    ...asked,
    identityPolicies: asked.identityPolicies && list(asked.identityPolicies),
    sessionPolicies: asked.sessionPolicies && list(asked.sessionPolicies),
    serviceControlPolicies: asked.serviceControlPolicies?.map(list),
    resourceControlPolicies: asked.resourceControlPolicies?.map(list),
    boundary: boundary && change(boundary),
    resourcePolicy: resourcePolicy && change(resourcePolicy),
  };
}

function isDeny(statement: PolicyStatement): boolean {
  return statement.effect === "Deny";
}

function everyDecision(check: (asked: DecisionRequest, decision: Decision) => void): void {
  fc.assert(
    fc.property(request, (asked) => check(asked, decide(asked))),
    runs,
  );
}

describe("for all policies", () => {
  test("a decision allows exactly when its reason says so, and names what it must", () => {
    everyDecision((_, { allowed, reason, matched }) => {
      expect(allowed).toBe(reason === "allowed");
      const effects = matched.map((match) => match.statement.effect);
      if (reason === "explicitDeny") expect(new Set(effects)).toEqual(new Set(["Deny"]));
      if (reason === "allowed") expect(effects).not.toContain("Deny");
    });
  });

  test("an explicit deny of the resource's policy always wins", () => {
    everyDecision((asked) => {
      const denial = policy("resource", { Effect: "Deny" }).statements;
      const base = asked.resourcePolicy ?? policyOf("resource", []);
      const resourcePolicy = { ...base, statements: [...base.statements, ...denial] };
      expect(decide({ ...asked, resourcePolicy }).reason).toBe("explicitDeny");
    });
  });

  test("an explicit deny of an identity policy always wins for those who have such policies", () => {
    everyDecision((asked) => {
      if (["root", "anonymous", "service"].includes(asked.caller.kind)) return;
      const identityPolicies = [...(asked.identityPolicies ?? []), denyAll];
      expect(decide({ ...asked, identityPolicies }).reason).toBe("explicitDeny");
    });
  });

  test("one more deny never allows", () => {
    fc.assert(
      fc.property(request, document, (asked, more) => {
        const denials = { ...more, statements: more.statements.map((each) => ({ ...each, effect: "Deny" as const })) };
        const identityPolicies = [...(asked.identityPolicies ?? []), denials];
        if (decide({ ...asked, identityPolicies }).allowed) expect(decide(asked).allowed).toBe(true);
      }),
      runs,
    );
  });

  test("a boundary, session policies and control policies never widen", () => {
    fc.assert(
      fc.property(request, document, (asked, more) => {
        const { boundary: _, ...unbounded } = asked;
        // A federated session without policies of its own gets nothing from its user: there the widest policy is compared with.
        const { sessionPolicies: __, ...bare } = asked;
        const unpassed = asked.caller.kind === "federated-user" ? { ...bare, sessionPolicies: [allowAll] } : bare;
        const { serviceControlPolicies: ___, ...free } = asked;
        if (decide({ ...asked, boundary: more }).allowed) expect(decide(unbounded).allowed).toBe(true);
        if (decide({ ...asked, sessionPolicies: [more] }).allowed) expect(decide(unpassed).allowed).toBe(true);
        if (decide({ ...asked, serviceControlPolicies: [[more]] }).allowed) expect(decide(free).allowed).toBe(true);
      }),
      runs,
    );
  });

  test("one more level, or one level less, of an organization changes nothing but by what it says", () => {
    fc.assert(
      fc.property(request, documents, (asked, level) => {
        const { serviceControlPolicies = [] } = asked;
        const more = decide({ ...asked, serviceControlPolicies: [...serviceControlPolicies, level] });
        if (more.allowed) expect(decide({ ...asked, serviceControlPolicies }).allowed).toBe(true);
        const open = decide({ ...asked, serviceControlPolicies: [...serviceControlPolicies, [allowAll]] });
        expect(open.reason).toBe(decide({ ...asked, serviceControlPolicies }).reason);
      }),
      runs,
    );
  });

  test("without its allows a policy never allows more", () => {
    everyDecision((asked, { allowed }) => {
      if (allowed) return;
      for (const kind of ["identityPolicies", "sessionPolicies"] as const) {
        const fewer = asked[kind]?.map((each) => ({ ...each, statements: each.statements.filter(isDeny) }));
        if (fewer !== undefined) expect(decide({ ...asked, [kind]: fewer }).allowed).toBe(false);
      }
      const { resourcePolicy } = asked;
      if (resourcePolicy === undefined) return;
      const fewer = { ...resourcePolicy, statements: resourcePolicy.statements.filter(isDeny) };
      expect(decide({ ...asked, resourcePolicy: fewer }).allowed).toBe(false);
    });
  });

  test("an identity policy that allows everything never takes away", () => {
    everyDecision((asked, before) => {
      const identityPolicies = [...(asked.identityPolicies ?? []), allowAll];
      if (before.allowed) expect(decide({ ...asked, identityPolicies }).allowed).toBe(true);
    });
  });

  test("ignoring public grants never widens", () => {
    everyDecision((asked) => {
      if (decide({ ...asked, ignorePublicGrants: true }).allowed) {
        expect(decide({ ...asked, ignorePublicGrants: false }).allowed).toBe(true);
      }
    });
  });

  test("the order of policies and of their statements does not matter", () => {
    everyDecision((asked, decision) => {
      const turned = decide(changed(asked, (each) => ({ ...each, statements: each.statements.toReversed() }), true));
      expect([turned.reason, turned.by]).toEqual([decision.reason, decision.by]);
    });
  });

  test("splitting a statement's actions into two statements changes nothing", () => {
    const split = (each: PolicyStatement): PolicyStatement[] =>
      (each.actions ?? []).length < 2 ? [each] : (each.actions ?? []).map((action) => ({ ...each, actions: [action] }));
    everyDecision((asked, decision) => {
      const parted = decide(changed(asked, (each) => ({ ...each, statements: each.statements.flatMap(split) })));
      expect([parted.reason, parted.by]).toEqual([decision.reason, decision.by]);
    });
  });

  test("the case of actions does not matter, in policies or requests", () => {
    const shouted = (each: PolicyStatement): PolicyStatement =>
      each.actions === undefined ? each : { ...each, actions: each.actions.map((action) => action.toUpperCase()) };
    everyDecision((asked, decision) => {
      const other = changed(asked, (each) => ({ ...each, statements: each.statements.map(shouted) }));
      const loud = decide({ ...other, action: asked.action.toLowerCase() });
      expect([loud.reason, loud.by]).toEqual([decision.reason, decision.by]);
    });
  });

  test("a printed policy parses to the same policy, and decides the same", () => {
    fc.assert(
      fc.property(document, resourceDocument, (own, theirs) => {
        expect(parsePolicy(printPolicy(own), "identity")).toEqual(own);
        expect(parsePolicy(printPolicy(theirs), "resource")).toEqual(theirs);
      }),
      runs,
    );
  });

  test("an explanation has the same decision, and a layer that agrees with it", () => {
    everyDecision((asked, decision) => {
      const explained = explainDecision(asked);
      expect(explained.decision).toEqual(decision);
      const denied = explained.layers.some((layer) => layer.result === "explicitDeny");
      expect(denied).toBe(decision.reason === "explicitDeny");
      const layer = explained.layers.find((each) => each.kind === decision.by);
      if (decision.reason === "implicitDeny" && layer !== undefined) {
        expect(["implicitDeny", "notInForce"]).toContain(layer.result);
      }
    });
  });

  test("nobody gets anything that no resource policy and no access list gives to everybody", () => {
    everyDecision((asked) => {
      const { resourcePolicy: _, ...rest } = asked;
      expect(decide({ ...rest, caller: callers.nobody, allowedByAcl: false }).allowed).toBe(false);
    });
  });
});

describe("patterns", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", ":"), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", ":", "*", "?"), maxLength: 8 });

  test("match as the equal regular expression does", () => {
    const property = fc.property(pattern, text, (glob, value) => {
      const source = glob.replaceAll("*", ".*").replaceAll("?", ".");
      expect(newGlob(glob).matches(value)).toBe(new RegExp(`^${source}$`, "s").test(value));
    });
    fc.assert(property, { numRuns: 3_000 });
  });

  test("of many stars do not take long on text that nearly matches", () => {
    const before = process.cpuUsage();
    expect(newGlob("*a".repeat(500) + "*b").matches("a".repeat(10_000))).toBe(false);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
  });
});

test("an address is in a range exactly when its first bits are the range's", () => {
  const property = fc.property(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 }), (range, address, length) => {
    const [outer, inner] = [parseIpRange(`${range}/${length}`), parseIpRange(address)];
    if (outer === undefined || inner === undefined) throw new Error("addresses are read");
    expect(rangeContains(outer, inner)).toBe(bits(range).slice(0, length) === bits(address).slice(0, length));
  });
  fc.assert(property);
});

function bits(address: string): string {
  return address
    .split(".")
    .map((part) => Number(part).toString(2).padStart(8, "0"))
    .join("");
}
