/** Which service principals policies may name. */
import { describe, expect, test } from "vitest";
import { parsePolicy } from "./parse.ts";
import { findUnknownService, isServicePrincipal } from "./service-principals.ts";

describe("service principals", () => {
  test.each([
    "ec2.amazonaws.com",
    "edgelambda.amazonaws.com",
    "logging.s3.amazonaws.com",
    "ecs.application-autoscaling.amazonaws.com",
    "member.org.stacksets.cloudformation.amazonaws.com",
    "s3.data-source.lustre.fsx.amazonaws.com",
    "logs.eu-west-1.amazonaws.com",
    "codedeploy.us-gov-west-1.amazonaws.com",
    "us-east-1.elasticache-snapshot.amazonaws.com",
    "ec2.amazonaws.com.cn",
    "states.cn-north-1.amazonaws.com.cn",
    "ec2.c2s.ic.gov",
    "alexa-appkit.amazon.com",
  ])("%s is known", (name) => expect(isServicePrincipal(name)).toBe(true));

  test.each([
    "nosuchservice.amazonaws.com",
    "example.com",
    "ec2.example.com",
    "amazonaws.com",
    "us-east-1.amazonaws.com",
    "ec2.amazonaws.com.example.com",
    "ec2.nosuchservice.amazonaws.com",
    "constructor.amazonaws.com",
  ])("%s is not", (name) => expect(isServicePrincipal(name)).toBe(false));

  test("a policy is searched in both elements", () => {
    const text = (element: string, Service: string | readonly string[]): string =>
      JSON.stringify({ Statement: { Effect: "Deny", [element]: { Service }, Action: "s3:*", Resource: "*" } });
    const found = (element: string, services: readonly string[]) =>
      findUnknownService(parsePolicy(text(element, services), "resource"));
    expect(found("Principal", ["ec2.amazonaws.com"])).toBeUndefined();
    expect(found("Principal", ["ec2.amazonaws.com", "nope.amazonaws.com"])).toBe("nope.amazonaws.com");
    expect(found("NotPrincipal", ["nope.amazonaws.com"])).toBe("nope.amazonaws.com");
  });
});
