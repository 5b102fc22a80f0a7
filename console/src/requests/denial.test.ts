/** Sentences of denied calls. */
import { describe, expect, it } from "vitest";
import { readDenial, simulatedPrincipal } from "./denial.ts";

const user = "arn:aws:iam::000000000000:user/ann";

describe("a denial", () => {
  it.each([
    ["because no identity-based policy allows the s3:GetObject action", "identity", false],
    ["because no permissions boundary allows the s3:GetObject action", "boundary", false],
    ["because no session policy allows the s3:GetObject action", "session", false],
    ["because no service control policy allows the s3:GetObject action", "serviceControl", false],
    ["with an explicit deny in a service control policy", "serviceControl", true],
    ["with an explicit deny in a resource-based policy", "resource", true],
    ["with an explicit deny in an identity-based policy", "identity", true],
  ])("%s", (reason, source, isExplicit) => {
    const sentence = `User: ${user} is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::a/b ${reason}`;
    const rest = { principal: user, action: "s3:GetObject", resource: "arn:aws:s3:::a/b" };
    expect(readDenial(sentence)).toEqual({ ...rest, source, isExplicit });
  });

  it("may give no reason", () => {
    const sentence = `User: ${user} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::000000000000:role/r`;
    expect(readDenial(sentence)).toMatchObject({ source: "unknown", resource: "arn:aws:iam::000000000000:role/r" });
  });

  it("is not every sentence", () => {
    expect(readDenial("The user with name ann cannot be found.")).toBeUndefined();
  });
});

describe("who is simulated", () => {
  it("is the role of a session, and nobody for root", () => {
    const session = "arn:aws:sts::000000000000:assumed-role/keeper/ann";
    expect(simulatedPrincipal(session)).toBe("arn:aws:iam::000000000000:role/keeper");
    expect(simulatedPrincipal(user)).toBe(user);
    expect(simulatedPrincipal("arn:aws:iam::000000000000:root")).toBeUndefined();
  });
});
