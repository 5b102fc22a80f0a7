/** Which service, operation and protocol a request means. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadModelIndex, loadServiceModel } from "../model/load.ts";
import { hostIdentifiedService } from "./host.ts";
import { identify as identifyNow } from "./identify.ts";
import { requestForTest, signedFor, type RequestParts } from "./request-for-test.ts";

/** What throws at once is refused as well. */
const identify = async (...asked: Parameters<typeof identifyNow>) => identifyNow(...asked);

const hostSuffixes = ["localhost", "localhost.localstack.cloud", "s3.localhost.localstack.cloud"];
const form = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };

async function found(parts: RequestParts): Promise<string> {
  const { service, operation, protocol } = await identify(requestForTest(parts), { hostSuffixes });
  return `${service.name} ${operation.name} ${protocol}`;
}

function refused(parts: RequestParts): Promise<unknown> {
  return identify(requestForTest(parts), { hostSuffixes }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function signedForm(service: string): RequestParts {
  return { method: "POST", headers: { ...form, ...signedFor(service) } };
}

describe("JSON and CBOR", () => {
  test("the target names service and operation", async () => {
    expect(await found({ method: "POST", headers: { "x-amz-target": "AmazonSQS.SendMessage" } })).toBe(
      "sqs SendMessage awsJson1_0",
    );
    expect(
      await found({ method: "POST", headers: { "x-amz-target": "AWSOrganizationsV20161128.CreateAccount" } }),
    ).toBe("organizations CreateAccount awsJson1_1");
  });

  test("a package in front of the target is ignored", async () => {
    const target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails";
    expect(await found({ method: "POST", headers: { "x-amz-target": target } })).toBe(
      "cloudtrail DescribeTrails awsJson1_1",
    );
  });

  test("CBOR names them in the path", async () => {
    const headers = { "smithy-protocol": "rpc-v2-cbor" };
    const url = "/service/GraniteServiceVersion20100801/operation/PutMetricData";
    expect(await found({ method: "POST", url, headers })).toBe("cloudwatch PutMetricData rpcv2Cbor");
    const unknown = await refused({ method: "POST", url: url.replace("Put", "Eat"), headers });
    expect(unknown).toMatchObject({ code: "UnknownOperationException", status: 404, protocol: "rpcv2Cbor" });
  });

  test("an unknown operation or service is refused in the protocol's words", async () => {
    const unknown = await refused({ method: "POST", headers: { "x-amz-target": "AmazonSQS.Fly" } });
    expect(unknown).toMatchObject({ code: "UnknownOperationException", status: 400, protocol: "awsJson1_0" });
    const elsewhere = await refused({ method: "POST", headers: { "x-amz-target": "Kinesis_20131202.ListStreams" } });
    expect(elsewhere).toMatchObject({ code: "NotImplemented", status: 501 });
    const signed = { "x-amz-target": "ListKeys", ...signedFor("kms") };
    expect(await refused({ method: "POST", headers: signed })).toMatchObject({
      code: "UnknownOperationException",
      status: 400,
      protocol: "awsJson1_1",
    });
  });
});

describe("queries", () => {
  test("a form is known by its version, signed or not", async () => {
    const body = "Action=GetCallerIdentity&Version=2011-06-15";
    expect(await found({ method: "POST", headers: form, body })).toBe("sts GetCallerIdentity awsQuery");
    expect(await found({ method: "POST", headers: { ...form, ...signedFor("sts") }, body })).toBe(
      "sts GetCallerIdentity awsQuery",
    );
  });

  test("a form that is signed for another service is known by its version, so that its own service refuses it", async () => {
    const body = "Action=ListUsers&Version=2010-05-08";
    for (const service of ["s3", "kms", "nowhere"]) {
      expect(await found({ ...signedForm(service), body })).toBe("iam ListUsers awsQuery");
    }
    expect(await refused({ ...signedForm("nowhere"), body: "Action=Fly" })).toMatchObject({ code: "NotImplemented" });
  });

  test("IAM and STS have one version, and want it stated", async () => {
    expect(await refused({ ...signedForm("iam"), body: "Action=ListUsers&Version=2011-06-15" })).toMatchObject({
      code: "InvalidAction",
      message: "Could not find operation ListUsers for version 2011-06-15",
      status: 400,
    });
    expect(await refused({ ...signedForm("sts"), body: "Action=GetCallerIdentity" })).toMatchObject({
      message: "Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED",
    });
  });

  test("services that share a signing name are told apart by version", async () => {
    const headers = { ...form, ...signedFor("elasticloadbalancing") };
    expect(await found({ method: "POST", headers, body: "Version=2015-12-01&Action=DescribeLoadBalancers" })).toBe(
      "elbv2 DescribeLoadBalancers awsQuery",
    );
    expect(await found({ method: "POST", headers, body: "Version=2012-06-01&Action=DescribeLoadBalancers" })).toBe(
      "elb DescribeLoadBalancers awsQuery",
    );
  });

  test("no two query services share a version", () => {
    const query = loadModelIndex().services.filter(({ protocols }) =>
      protocols.some((one) => one === "awsQuery" || one === "ec2Query"),
    );
    expect(new Set(query.map(({ version }) => version)).size).toBe(query.length);
  });

  test("the action may stand in the query string, the old version of EC2 and a compressed form are understood", async () => {
    expect(await found({ url: "/?Action=ListUsers&Version=2010-05-08" })).toBe("iam ListUsers awsQuery");
    const ec2 = {
      method: "POST",
      headers: { ...form, ...signedFor("ec2") },
      body: "Action=RunInstances&Version=2014-10-01",
    };
    expect(await found(ec2)).toBe("ec2 RunInstances ec2Query");
    const body = gzipSync("Action=PutMetricData&Version=2010-08-01");
    expect(await found({ method: "POST", headers: { ...form, "content-encoding": "gzip" }, body })).toBe(
      "cloudwatch PutMetricData awsQuery",
    );
  });

  test("SimpleDB's old signature and a queue's URL need no scope", async () => {
    expect(
      await found({ method: "POST", headers: form, body: "AWSAccessKeyId=a&Action=CreateDomain&Version=2009-04-15" }),
    ).toBe("simpledb CreateDomain awsQuery");
    expect(await found({ url: "/000000000000/q?Action=ReceiveMessage" })).toBe("sqs ReceiveMessage awsQuery");
    expect(
      await found({
        method: "POST",
        url: "/000000000000/q.fifo",
        headers: form,
        body: "MessageBody=x&Action=SendMessage\n",
      }),
    ).toBe("sqs SendMessage awsQuery");
  });

  test("the form's bytes are kept for the parser", async () => {
    const { formBytes } = await identify(
      requestForTest({ method: "POST", headers: form, body: "Action=ListUsers&Version=2010-05-08" }),
      {
        hostSuffixes,
      },
    );
    expect(Buffer.from(formBytes ?? []).toString()).toContain("ListUsers");
  });

  test("unknown and missing actions are refused in the protocol's words", async () => {
    expect(await refused({ ...signedForm("sts"), body: "Action=Fly&Version=2011-06-15" })).toMatchObject({
      code: "InvalidAction",
      message: "Could not find operation Fly for version 2011-06-15",
    });
    expect(await refused({ ...signedForm("ec2"), body: "Action=Fly" })).toMatchObject({
      code: "InvalidAction",
      message: "The action Fly is not valid for this web service.",
      protocol: "ec2Query",
    });
    expect(await refused({ ...signedForm("sts"), body: "" })).toMatchObject({ code: "MissingAction", status: 400 });
  });
});

describe("REST", () => {
  test("an object is S3's, whatever service its request was signed for by mistake", async () => {
    expect(await found({ url: "/bucket/key", headers: signedFor("sns") })).toBe("s3 GetObject restXml");
    expect(await refused({ url: "/", headers: signedFor("sns") })).toMatchObject({ code: "MissingAction" });
  });

  test("the signature names the service, and a trailing slash makes no difference", async () => {
    for (const url of ["/2015-03-31/functions", "/2015-03-31/functions/"]) {
      expect(await found({ url, headers: signedFor("lambda") })).toBe("lambda ListFunctions restJson1");
    }
    expect(await found({ url: "/2020-05-31/distribution", headers: signedFor("cloudfront") })).toBe(
      "cloudfront ListDistributions restXml",
    );
    expect(await found({ url: "/2018-10-31/layers?find=LayerVersion&Arn=x", headers: signedFor("lambda") })).toBe(
      "lambda GetLayerVersionByArn restJson1",
    );
  });

  test("labels are decoded, greedy ones too", async () => {
    const arn = "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af";
    const lambda = await identify(
      requestForTest({ url: `/2015-03-31/functions/${arn}`, headers: signedFor("lambda") }),
      { hostSuffixes },
    );
    expect(lambda.labels).toEqual({ FunctionName: "arn:aws:lambda:us-east-1:000000000000:function:f" });
    const headers = { ...signedFor("s3"), "x-amz-account-id": "000000000000" };
    const url = "/v20180820/mrap/instances/a/b/policy";
    const control = await identify(requestForTest({ url, headers }), { hostSuffixes });
    expect([control.operation.name, control.labels]).toEqual(["GetMultiRegionAccessPointPolicy", { Name: "a/b" }]);
  });

  test.each([
    "account",
    "cloudfront",
    "ebs",
    "efs",
    "glacier",
    "lambda",
    "savingsplans",
    "trustedadvisor",
    "wellarchitected",
  ])("every operation of %s is found by its own path", async (name) => {
    const service = loadServiceModel(name);
    for (const operation of service.operations.values()) {
      const [path, query] = (operation.http?.uri ?? "").split("?");
      const required = operation.input.members.filter((member) => member.required && member.traits["httpQuery"]);
      const pairs = [
        ...(query ? [query] : []),
        ...required.map((member) => `${String(member.traits["httpQuery"])}=1`),
      ].join("&");
      const url = `${path?.replaceAll(/\{\w+\+?\}/g, "label")}${pairs === "" ? "" : `?${pairs}`}`;
      const method = operation.http?.method ?? "";
      expect(await found({ method, url, headers: signedFor(service.signingName) })).toContain(
        `${name} ${operation.name} `,
      );
    }
  });

  test("an unknown path is an unknown operation", async () => {
    expect(await refused({ url: "/nowhere", headers: signedFor("lambda") })).toMatchObject({
      code: "UnknownOperationException",
      status: 404,
      protocol: "restJson1",
    });
  });

  test("S3 takes what names no service, and what is signed for it in any way", async () => {
    expect(await found({ url: "/" })).toBe("s3 ListBuckets restXml");
    expect(await found({ method: "PUT", url: "/b/k", headers: { authorization: "AWS key:signature" } })).toBe(
      "s3 PutObject restXml",
    );
    const scope = "X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fs3%2Faws4_request";
    expect(await found({ url: `/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&${scope}&X-Amz-Date=1` })).toBe(
      "s3 GetObject restXml",
    );
    expect(await found({ method: "POST", url: "/b/k?uploads", headers: form })).toBe(
      "s3 CreateMultipartUpload restXml",
    );
  });

  test("a scope whose service is empty is S3's to refuse", async () => {
    expect(await found({ url: "/b/k", headers: signedFor("") })).toBe("s3 GetObject restXml");
    const scope = "X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2F%2Faws4_request";
    expect(await found({ url: `/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&${scope}&X-Amz-Date=1` })).toBe(
      "s3 GetObject restXml",
    );
  });

  test("S3 Control is known by its version and the account's header", async () => {
    const headers = { ...signedFor("s3"), "x-amz-account-id": "000000000000" };
    expect(await found({ url: "/v20180820/jobs", headers })).toBe("s3control ListJobs restXml");
    expect(await found({ url: "/v20180820/jobs", headers: signedFor("s3") })).toBe("s3 GetObject restXml");
  });

  test("S3's other signing names lead to S3, and to directory buckets unless the hint says otherwise", async () => {
    const headers = signedFor("s3express");
    expect(await found({ url: "/b/k", headers })).toBe("s3 GetObject restXml");
    expect(await found({ url: "/", headers })).toBe("s3 ListDirectoryBuckets restXml");
    expect(await found({ url: "/?max-directory-buckets=5", headers })).toBe("s3 ListDirectoryBuckets restXml");
    expect(await found({ url: "/", headers: signedFor("s3") })).toBe("s3 ListBuckets restXml");
    expect(await found({ url: "/?x-id=ListDirectoryBuckets", headers })).toBe("s3 ListDirectoryBuckets restXml");
    expect(await found({ url: "/?x-id=ListBuckets", headers })).toBe("s3 ListBuckets restXml");
  });

  test("a service that is signed for and does not exist is said to be missing", async () => {
    expect(await refused({ url: "/", headers: signedFor("kinesis") })).toMatchObject({
      code: "NotImplemented",
      status: 501,
    });
  });
});

describe("hosts", () => {
  test("a service is named together with a region", () => {
    expect(hostIdentifiedService("sqs.us-east-1.localhost.localstack.cloud", hostSuffixes)).toEqual({
      service: "sqs",
      region: "us-east-1",
    });
    expect(hostIdentifiedService("eu-west-1.queue.localhost", hostSuffixes)).toEqual({
      service: "sqs",
      region: "eu-west-1",
    });
    expect(hostIdentifiedService("b.s3.eu-west-1.localhost", hostSuffixes)).toEqual({
      service: "s3",
      region: "eu-west-1",
    });
    expect(hostIdentifiedService("streams.dynamodb.us-east-1.localhost", hostSuffixes)?.service).toBe(
      "dynamodbstreams",
    );
    expect(hostIdentifiedService("000000000000.s3-control.us-east-1.localhost", hostSuffixes)?.service).toBe(
      "s3control",
    );
    expect(hostIdentifiedService("logs.localhost", hostSuffixes)).toBeUndefined();
    expect(hostIdentifiedService("127.0.0.1", hostSuffixes)).toBeUndefined();
  });

  test("an unsigned request to a service's host goes to that service", async () => {
    expect(await found({ url: "/2015-03-31/functions", host: "lambda.us-east-1.localhost" })).toBe(
      "lambda ListFunctions restJson1",
    );
  });
});
