/** What a record's resources are called. */
import { expect, it } from "vitest";
import { recordedResources } from "./trail-resources.ts";

const account = "111111111111";
const typesOf = (...arns: string[]): string[] =>
  recordedResources(
    arns.map((resource) => ({ resource })),
    account,
  ).map(({ type, name }) => `${type} ${name}`);

it("names IAM's and S3's resources as the event history does, an object with its bucket", () => {
  expect(typesOf(`arn:aws:iam::${account}:user/team/ada`, `arn:aws:iam::${account}:root`, "*")).toEqual([
    "AWS::IAM::User ada",
    "AWS::IAM::Root root",
  ]);
  expect(typesOf("arn:aws:s3:::b/a/key")).toEqual(["AWS::S3::Object b/a/key", "AWS::S3::Bucket b"]);
});

it("spells the types of other services as AWS does, and names their resources by ARN", () => {
  const unit = `arn:aws:organizations::${account}:ou/o-a/ou-b`;
  const reservation = `arn:aws:ec2:us-east-1:${account}:reserved-instances/r`;
  expect(typesOf(unit, reservation)).toEqual([
    `AWS::Organizations::Ou ${unit}`,
    `AWS::EC2::ReservedInstances ${reservation}`,
  ]);
});
