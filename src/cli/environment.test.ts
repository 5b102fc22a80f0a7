/** Options win over HANEUL_ variables, those over LocalStack's, and LocalStack's users find their names honoured. */
import { describe, expect, test } from "vitest";
import { CommandFailure } from "./failure.ts";
import { isLoopback, parseListenAddress } from "./listen-address.ts";
import { readUpSettings, type UpSettings } from "./environment.ts";
import type { OptionValues } from "./command.ts";

const surroundings = { workingDirectory: "/home/me", processors: 4 };

function read(environment: Record<string, string> = {}, options: OptionValues = {}): UpSettings {
  return readUpSettings(options, environment, surroundings).settings;
}

function notes(environment: Record<string, string>): readonly string[] {
  return readUpSettings({}, environment, surroundings).notes;
}

test("without anything said a region is for this machine alone", () => {
  expect(read()).toEqual({
    hosts: ["127.0.0.1"],
    port: 4566,
    dataDirectory: "/home/me/.haneul",
    zones: ["/home/me/.haneul/zones/a", "/home/me/.haneul/zones/b", "/home/me/.haneul/zones/c"],
    workers: 4,
    log: "pretty",
    debug: false,
    s3Era: "today",
    organizationQuotas: "2026",
    partitions: {
      mode: "off",
      writesPerSecond: 3_500,
      readsPerSecond: 5_500,
      splitAtPercent: 80,
      splitDelaySeconds: 60,
      mergeDelaySeconds: 86_400,
    },
    defaultRegion: "us-east-1",
    domains: [],
    certificatePath: undefined,
    loopbackKeys: true,
  });
});

test("the region is one that AWS has, since clients sign for it", () => {
  expect(() => read({}, { region: "mars-1" })).toThrow("such as us-east-1, not mars-1");
  expect(() => read({ HANEUL_REGION: "constructor" })).toThrow(CommandFailure);
  expect(read({ HANEUL_REGION: "us-gov-west-1" }).defaultRegion).toBe("us-gov-west-1");
});

describe("each option", () => {
  test.each([
    ["host", "::1", { hosts: ["::1"] }],
    ["port", "4600", { port: 4600 }],
    ["data", "here", { dataDirectory: "/home/me/here" }],
    ["zones", "x,y,/z", { zones: ["/home/me/x", "/home/me/y", "/z"] }],
    ["workers", "2", { workers: 2 }],
    ["log", "json", { log: "json" }],
    ["debug", "1", { debug: true }],
    ["s3-era", "2023", { s3Era: "2023" }],
    ["organization-quotas", "classic", { organizationQuotas: "classic" }],
    ["partition-capacity", "aws", { partitions: { mode: "aws", writesPerSecond: 3_500, splitDelaySeconds: 1_800 } }],
    ["partition-capacity", "35/55", { partitions: { mode: "custom", writesPerSecond: 35, readsPerSecond: 55 } }],
    ["partition-split-at", "50", { partitions: { splitAtPercent: 50 } }],
    ["partition-split-delay", "0", { partitions: { splitDelaySeconds: 0 } }],
    ["region", "ap-northeast-2", { defaultRegion: "ap-northeast-2" }],
    ["domains", "aws.home,S3.home", { domains: ["aws.home", "s3.home"] }],
    ["certificate", "/cert.pem", { certificatePath: "/cert.pem" }],
    ["loopback-keys", "false", { loopbackKeys: false }],
  ])("--%s is also a HANEUL_ variable", (option, value, expected) => {
    expect(read({}, { [option]: value })).toMatchObject(expected);
    expect(read({ [`HANEUL_${option.toUpperCase().replaceAll("-", "_")}`]: value })).toMatchObject(expected);
  });
});

describe("what wins", () => {
  test("is the option, then HANEUL_, then LocalStack's name, then the same with its prefix, then the old name", () => {
    const all = { HANEUL_PORT: "2", GATEWAY_LISTEN: ":3", LOCALSTACK_GATEWAY_LISTEN: ":4", EDGE_PORT: "5" };
    expect(read(all, { port: "1" }).port).toBe(1);
    expect(read(all).port).toBe(2);
    expect(read({ ...all, HANEUL_PORT: "" }).port).toBe(3);
    expect(read({ LOCALSTACK_GATEWAY_LISTEN: ":4", EDGE_PORT: "5" }).port).toBe(4);
    expect(read({ EDGE_PORT: "5" }).port).toBe(5);
    expect(read({ LOCALSTACK_EDGE_PORT: "6" }).port).toBe(6);
  });
});

describe("LocalStack's variables", () => {
  test.each([
    [{ GATEWAY_LISTEN: "127.0.0.1:4600" }, { hosts: ["127.0.0.1"], port: 4600 }],
    [{ GATEWAY_LISTEN: "127.0.0.1:4566,[::1]:4566" }, { hosts: ["127.0.0.1", "::1"], port: 4566 }],
    [{ GATEWAY_LISTEN: "4600" }, { hosts: ["0.0.0.0"], port: 4600 }],
    [{ GATEWAY_LISTEN: "0.0.0.0" }, { hosts: ["0.0.0.0"], port: 4566 }],
    [{ EDGE_BIND_HOST: "0.0.0.0" }, { hosts: ["0.0.0.0"], port: 4566 }],
    [{ DATA_DIR: "/var/data" }, { dataDirectory: "/var/data" }],
    [{ LOCALSTACK_HOST: "cloud.test:4566" }, { domains: ["cloud.test"] }],
    [{ HOSTNAME_EXTERNAL: "cloud.test" }, { domains: ["cloud.test"] }],
    [{ LOCALSTACK_HOSTNAME: "cloud.test" }, { domains: ["cloud.test"] }],
    [{ CUSTOM_SSL_CERT_PATH: "/cert.pem" }, { certificatePath: "/cert.pem" }],
    [{ DEBUG: "1" }, { debug: true }],
    [{ DEBUG: "0", LS_LOG: "trace" }, { debug: false }],
    [{ LS_LOG: "trace-internal" }, { debug: true }],
    [{ LS_LOG: "warn" }, { debug: false }],
    [{ SERVICES: "s3,sqs", LOCALSTACK_AUTH_TOKEN: "ls-x", EAGER_SERVICE_LOADING: "1" }, { port: 4566 }],
  ])("%j are honoured", (environment, expected) => expect(read(environment)).toMatchObject(expected));

  test("that are not granted are said, the rest is quiet", () => {
    expect(notes({ PERSISTENCE: "1", ENFORCE_IAM: "1", SERVICES: "s3", LOCALSTACK_AUTH_TOKEN: "x" })).toEqual([]);
    expect(notes({ PERSISTENCE: "0" })).toEqual([expect.stringContaining("always kept")]);
    expect(notes({ ENFORCE_IAM: "0" })).toEqual([expect.stringContaining("always enforced")]);
    expect(notes({ S3_SKIP_SIGNATURE_VALIDATION: "1" })).toEqual([expect.stringContaining("always verified")]);
    expect(notes({ GATEWAY_LISTEN: "127.0.0.1:4566,127.0.0.1:443" })).toEqual([expect.stringContaining("not on 443")]);
  });
});

describe("the keys test/test", () => {
  test("are off by themselves where others can reach the region", () => {
    expect(read({ GATEWAY_LISTEN: "0.0.0.0:4566" }).loopbackKeys).toBe(false);
    expect(notes({ GATEWAY_LISTEN: "0.0.0.0:4566" })).toEqual([expect.stringContaining("test/test are off")]);
  });

  test("are refused there when asked for", () => {
    expect(() => read({ HANEUL_HOST: "0.0.0.0", HANEUL_LOOPBACK_KEYS: "1" })).toThrow("would be root");
  });

  test("may be switched off on loopback", () => {
    expect(read({}, { "loopback-keys": false }).loopbackKeys).toBe(false);
  });
});

describe("what cannot be meant", () => {
  test.each([
    ["--port", { HANEUL_PORT: "http" }],
    ["--port", { HANEUL_PORT: "65536" }],
    ["--workers", { HANEUL_WORKERS: "0" }],
    ["--log", { HANEUL_LOG: "xml" }],
    ["--s3-era", { HANEUL_S3_ERA: "2024" }],
    ["--zones", { HANEUL_ZONES: "a,b" }],
    ["--zones", { HANEUL_ZONES: "a,b,a" }],
    ["GATEWAY_LISTEN", { GATEWAY_LISTEN: "a:b:c" }],
  ])("names %s and ends with code 2", (name, environment) => {
    const failure = (() => {
      try {
        return read(environment);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(CommandFailure);
    expect(failure).toMatchObject({ exitCode: 2, message: expect.stringContaining(name) });
  });
});

describe("addresses", () => {
  test.each([
    ["0.0.0.0:4566", { host: "0.0.0.0", port: 4566 }],
    [":4566", { host: undefined, port: 4566 }],
    ["4566", { host: undefined, port: 4566 }],
    ["localhost", { host: "localhost", port: undefined }],
    ["[::]:443", { host: "::", port: 443 }],
    ["a:b", undefined],
    ["localhost:99999", undefined],
  ])("%s is read", (text, expected) => expect(parseListenAddress(text)).toEqual(expected));

  test.each([
    ["localhost", true],
    ["127.0.0.2", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["::", false],
    ["127.evil.example", false],
  ])("%s is reachable by this machine alone: %s", (host, expected) => expect(isLoopback(host)).toBe(expected));
});
