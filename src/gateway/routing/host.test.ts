/** What host names say: the region's own, and AWS's, which lead here where a resolver or a proxy answers for AWS. */
import { describe, expect, test } from "vitest";
import { hostIdentifiedService, hostParts } from "./host.ts";
import { identify } from "./identify.ts";
import { requestForTest, signedFor } from "./request-for-test.ts";
import { s3Address } from "./s3-address.ts";

const hostSuffixes = ["localhost", "s3.localhost.localstack.cloud"];
const addressed = (host: string, path = "/") => s3Address({ host, path }, { hostSuffixes });

describe("AWS's own names", () => {
  test.each([
    "photos.s3.amazonaws.com",
    "photos.s3.us-west-2.amazonaws.com",
    "photos.s3-us-west-2.amazonaws.com",
    "photos.s3.dualstack.eu-central-1.amazonaws.com",
    "photos.s3-fips.us-east-1.amazonaws.com",
    "photos.s3-fips.dualstack.us-east-1.amazonaws.com",
    "photos.s3-external-1.amazonaws.com",
    "photos.s3-accelerate.amazonaws.com",
    "photos.s3.cn-north-1.amazonaws.com.cn",
  ])("%s is a bucket's, and the path is a key", (host) => {
    expect(addressed(host, "/a/b")).toEqual({ bucket: "photos", key: "a/b" });
    expect(addressed(host)).toEqual({ bucket: "photos", key: undefined });
  });

  test("a bucket's name keeps its dots", () => {
    expect(addressed("my.photos.s3.us-east-1.amazonaws.com").bucket).toBe("my.photos");
  });

  test.each(["s3.amazonaws.com", "s3.us-east-1.amazonaws.com", "s3-eu-west-1.amazonaws.com"])(
    "%s is S3's, and the path begins with the bucket",
    (host) => {
      expect(addressed(host, "/photos/a")).toEqual({ bucket: "photos", key: "a" });
      expect(hostParts(host, hostSuffixes).label).toBe("s3");
    },
  );

  test("a bucket's website has a name of its own", () => {
    for (const host of ["photos.s3-website-us-east-1.amazonaws.com", "photos.s3-website.eu-central-1.amazonaws.com"]) {
      expect(hostParts(host, hostSuffixes)).toMatchObject({ bucket: "photos", website: true });
    }
  });

  test("other services have names with and without a region", () => {
    expect(hostIdentifiedService("kms.eu-west-1.amazonaws.com", hostSuffixes)).toEqual({
      service: "kms",
      region: "eu-west-1",
    });
    expect(hostIdentifiedService("sts.amazonaws.com", hostSuffixes)).toEqual({ service: "sts", region: undefined });
    expect(hostIdentifiedService("000000000000.s3-control.us-east-1.amazonaws.com", hostSuffixes)?.service).toBe(
      "s3control",
    );
  });

  test.each([
    "s3-accesspoint.us-east-1",
    "s3-accesspoint-fips.us-east-1",
    "s3-accesspoint.dualstack.us-east-1",
    "s3-accesspoint-fips.dualstack.us-east-1",
  ])("an access point and its account stand before %s", (name) => {
    const host = `reports-000000000000.${name}.amazonaws.com`;
    expect(addressed(host, "/a/b")).toEqual({ bucket: "reports-000000000000", key: "a/b" });
    expect(hostParts(host, hostSuffixes)).toMatchObject({ label: "s3", region: "us-east-1" });
  });

  test("a service's FIPS name, and S3 Control's for both IP versions, are its own", () => {
    for (const name of ["s3-control", "s3-control-fips", "s3-control.dualstack", "s3-control-fips.dualstack"]) {
      const host = `000000000000.${name}.us-east-1.amazonaws.com`;
      expect(hostIdentifiedService(host, hostSuffixes)?.service).toBe("s3control");
    }
    expect(hostIdentifiedService("sts-fips.us-west-2.amazonaws.com", hostSuffixes)).toEqual({
      service: "sts",
      region: "us-west-2",
    });
    expect(hostIdentifiedService("photos-fips.us-west-2.amazonaws.com", hostSuffixes)).toBeUndefined();
  });

  test("what names neither S3 nor a service says nothing, nor does a name that only ends alike", () => {
    for (const host of [
      "photos.amazonaws.com",
      "amazonaws.com",
      "photos.s3.notamazonaws.com",
      "photos.s3.example.org",
    ]) {
      expect(addressed(host, "/a/b")).toEqual({ bucket: "a", key: "b" });
    }
  });

  test("a signed request to a bucket's host is for its object, not for a bucket of the object's name", async () => {
    const { operation, labels } = await identify(
      requestForTest({ method: "PUT", url: "/notes", host: "photos.s3.amazonaws.com", headers: signedFor("s3") }),
      { hostSuffixes },
    );
    expect(operation.name).toBe("PutObject");
    expect(labels).toEqual({ Bucket: "photos", Key: "notes" });
  });
});
