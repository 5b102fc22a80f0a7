/** Runs ceph/s3-tests: what is selected of it, in which order, against which region. */
import { KMS } from "@aws-sdk/client-kms";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setClockRate, startConformanceRegion } from "./conformance-region.ts";
import { ensurePython, packageVersions } from "./python-environment.ts";
import { collectTests, runTests, type PytestPlace, type TestResult } from "./pytest.ts";
import { mainAccount, secondsOfDay, suiteAccounts, suiteConfiguration } from "./s3-tests-accounts.ts";

/** What AWS itself passes, without Select and without what needs a second cloud, tenants or an identity provider. */
const portable =
  "not fails_on_aws and not s3select and not webidentity_test and not cloud_transition and not cloud_restore" +
  " and not iam_tenant and not auth_aws2";

/**
 * The first wants an account without a bucket, so nothing else may run beside it; the second a user's name that the test
 * before it leaves taken, for its fixture deletes users before it takes them out of groups.
 */
const alone = /::test_(list_buckets_paginated|account_managed_group_policy_allow)$/;

/** These files change what belongs to the account as a whole. */
const oneAfterTheOther = /\/test_(iam|sts|sns)\.py::/;

/**
 * Their rules want days to pass, each of `secondsOfDay`, or further storage classes, which would multiply other tests: they
 * have a region and a configuration of their own.
 */
const overDays =
  /::test_(delete_marker_expiration|lifecycle_set_noncurrent_transition|lifecycle_plain_null_version_current_transition)$/;

/** How to run it. */
export interface S3TestsOptions {
  readonly root: string;
  readonly checkout: string;
  /** Processes of pytest at once. */
  readonly jobs: number;
  /** pytest's `-k`. */
  readonly filter: string | undefined;
}

/** A finished run. */
export interface S3TestsRun {
  readonly results: readonly TestResult[];
  /** Of the checkout; undefined when it has no history. */
  readonly commit: string | undefined;
  readonly versions: readonly string[];
  readonly selection: string;
}

/** Runs the selection on a region that lives as long as the run. */
export async function runS3Tests(options: S3TestsOptions): Promise<S3TestsRun> {
  const { root, checkout, jobs, filter } = options;
  const python = ensurePython(root);
  const region = await startConformanceRegion(root, suiteAccounts);
  try {
    const configuration = join(region.folder, "s3tests.conf");
    const kmsKeys = [await newKmsKey(region.port), await newKmsKey(region.port)];
    writeFileSync(configuration, suiteConfiguration(region.port, kmsKeys));
    const environment = { ...bareAws, S3TEST_CONF: configuration };
    const place: PytestPlace = { python, checkout, folder: region.folder, environment };
    const ids = collectTests(place, portable, filter);
    const [dealt, quick] = await Promise.all([
      runDealt(
        place,
        ids.filter((id) => !overDays.test(id)),
        jobs,
      ),
      runOverDays(
        options,
        python,
        ids.filter((id) => overDays.test(id)),
      ),
    ]);
    const all = new Map([...dealt, ...quick].map((result) => [result.id, result]));
    return {
      results: ids.flatMap((id) => all.get(id) ?? []),
      commit: commitOf(checkout),
      versions: packageVersions(python),
      selection: portable,
    };
  } finally {
    await region.stop();
  }
}

/** The ARN of a new key, by which S3's answers name it, too. */
async function newKmsKey(port: number): Promise<string> {
  const kms = new KMS({ endpoint: `http://127.0.0.1:${port}`, region: "us-east-1", credentials: mainAccount });
  const { KeyMetadata } = await kms.createKey({});
  kms.destroy();
  return KeyMetadata?.Arn ?? "";
}

async function runOverDays(
  { root, checkout }: S3TestsOptions,
  python: string,
  ids: readonly string[],
): Promise<TestResult[]> {
  if (ids.length === 0) return [];
  const region = await startConformanceRegion(root, suiteAccounts);
  try {
    await setClockRate(region, 86_400 / secondsOfDay);
    const configuration = join(region.folder, "s3tests.conf");
    writeFileSync(configuration, suiteConfiguration(region.port, [], ["GLACIER", "DEEP_ARCHIVE"]));
    const environment = { ...bareAws, S3TEST_CONF: configuration };
    return await runTests({ python, checkout, folder: region.folder, environment }, "over-days", [...ids]);
  } finally {
    await region.stop();
  }
}

/** Settings of whoever runs this stay out of it. */
const bareAws = {
  AWS_CONFIG_FILE: "/nonexistent",
  AWS_SHARED_CREDENTIALS_FILE: "/nonexistent",
  AWS_EC2_METADATA_DISABLED: "true",
};

/** First what has to be alone, then the rest dealt to the processes like cards. */
async function runDealt(place: PytestPlace, ids: readonly string[], jobs: number): Promise<TestResult[]> {
  const hands: string[][] = Array.from({ length: jobs }, () => []);
  let next = 0;
  for (const id of ids) {
    if (alone.test(id)) continue;
    hands[oneAfterTheOther.test(id) ? 0 : next++ % jobs]?.push(id);
  }
  const first = await runTests(
    place,
    "alone",
    ids.filter((id) => alone.test(id)),
  );
  const others = await Promise.all(hands.map((hand, index) => runTests(place, `hand-${index}`, hand)));
  const all = new Map([...first, ...others.flat()].map((result) => [result.id, result]));
  return ids.flatMap((id) => all.get(id) ?? []);
}

function commitOf(checkout: string): string | undefined {
  try {
    return execFileSync("git", ["-C", checkout, "rev-parse", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}
