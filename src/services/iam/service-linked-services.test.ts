/** Service-linked roles: what is known of them fits together. */
import { expect, test } from "vitest";
import { isServicePrincipal } from "../../kernel/policy/service-principals.ts";
import { linkedRoleKind, linkedServices } from "./service-linked-services.ts";

test.each(linkedServices)("%s is a principal, and its role and policy have names that IAM takes", (service) => {
  const kind = linkedRoleKind(service);
  expect(isServicePrincipal(service)).toBe(true);
  expect(kind?.policyName).toMatch(/^[\w-]{1,128}$/);
  expect(kind?.roleName).toMatch(/^AWSServiceRoleFor[\w-]{1,47}$/);
});

test("no two services share a role", () => {
  const names = linkedServices.map((service) => linkedRoleKind(service)?.roleName);
  expect(new Set(names).size).toBe(names.length);
});

test("other services have none", () => {
  expect(linkedRoleKind("ec2.amazonaws.com")).toBeUndefined();
  expect(linkedRoleKind("constructor.amazonaws.com")).toBeUndefined();
  expect(linkedRoleKind("ecs")).toBeUndefined();
});
