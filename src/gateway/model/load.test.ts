/** The models under `models/` load, link, and keep what AWS's packages say. */
import { describe, expect, test } from "vitest";
import { loadModelIndex, loadServiceModel } from "./load.ts";
import type { Member, Shape, StructureShape } from "./model.ts";

const names = loadModelIndex().services.map((service) => service.name);

/** Looks at every shape a structure leads to. */
function visit(structure: StructureShape, seen: Set<Shape>): void {
  if (seen.has(structure)) return;
  seen.add(structure);
  for (const member of structure.members) visitMember(member, seen);
}

function visitMember(member: Member, seen: Set<Shape>): void {
  const shape = member.shape;
  expect(shape.kind, member.name).toBeTypeOf("string");
  if (shape.kind === "structure" || shape.kind === "union") return visit(shape, seen);
  if (seen.has(shape)) return;
  seen.add(shape);
  if (shape.kind === "list") visitMember(shape.element, seen);
  if (shape.kind === "map") [shape.key, shape.value].forEach((part) => visitMember(part, seen));
}

describe("models", () => {
  test("the index names every service once", () => {
    expect(names.length).toBe(50);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(names)("%s loads and every shape of it links", (name) => {
    const model = loadServiceModel(name);
    const seen = new Set<Shape>();
    expect(model.operations.size).toBeGreaterThan(0);
    for (const operation of model.operations.values()) {
      visit(operation.input, seen);
      visit(operation.output, seen);
    }
    for (const error of model.errors.values()) visit(error.shape, seen);
  });

  test("a service that is not there answers NotImplemented", () => {
    expect(() => loadServiceModel("nowhere")).toThrow("There is no service nowhere");
  });
});

describe("what the packages say is kept", () => {
  const s3 = loadServiceModel("s3");
  const sqs = loadServiceModel("sqs");

  test("members carry their bindings, their own traits and those of their target", () => {
    const put = s3.operations.get("PutObject");
    expect(put?.http).toEqual({ method: "PUT", uri: "/{Key+}?x-id=PutObject", code: 200 });
    expect(put?.input.member("Key")).toMatchObject({ required: true, traits: { httpLabel: 1 } });
    expect(put?.input.member("Body")?.traits).toEqual({ httpPayload: 1, streaming: 1 });
    expect(put?.input.member("SSECustomerKey")?.traits["sensitive"]).toBe(1);
    expect(put?.output.member("ETag")?.traits["httpHeader"]).toBe("ETag");
  });

  test("enums are linked to members, elements and keys", () => {
    const create = sqs.operations.get("CreateQueue")?.input;
    const attributes = create?.member("Attributes")?.shape;
    expect(attributes?.kind === "map" && attributes.key.shape).toMatchObject({
      kind: "string",
      enumValues: expect.arrayContaining(["DelaySeconds"]),
    });
    expect(s3.operations.get("PutObject")?.input.member("ACL")?.shape).toMatchObject({
      enumValues: expect.arrayContaining(["public-read"]),
    });
  });

  test("integers and floats are told apart", () => {
    expect(sqs.operations.get("ReceiveMessage")?.input.member("MaxNumberOfMessages")?.shape.kind).toBe("integer");
    const datum = loadServiceModel("cloudwatch").operations.get("PutMetricData")?.input.member("MetricData")?.shape;
    const element = datum?.kind === "list" ? datum.element.shape : undefined;
    expect(element?.kind === "structure" && element.member("Value")?.shape.kind).toBe("float");
  });

  test("errors carry their status and query code", () => {
    expect(sqs.errors.get("QueueDoesNotExist")).toMatchObject({
      fault: "client",
      queryCode: "AWS.SimpleQueueService.NonExistentQueue",
      queryStatus: 400,
    });
    expect(s3.errors.get("NoSuchKey")).toMatchObject({ httpStatus: 404 });
    expect(loadServiceModel("simpledb").errors.get("NoSuchDomain")).toMatchObject({ httpStatus: 400 });
  });

  test("services that speak several protocols list all of them", () => {
    expect(sqs.protocols).toEqual(["awsJson1_0", "awsQuery"]);
    expect(loadServiceModel("cloudwatch").protocols).toEqual(["awsJson1_0", "rpcv2Cbor", "awsQuery"]);
    expect(loadServiceModel("ec2").protocols).toEqual(["ec2Query"]);
  });

  test("S3 has the form upload and the unwrapped location", () => {
    expect(s3.operations.get("PostObject")?.input).toBe(s3.operations.get("PutObject")?.input);
    expect(s3.operations.get("GetBucketLocation")?.traits["s3UnwrappedXmlOutput"]).toBe(1);
  });
});
