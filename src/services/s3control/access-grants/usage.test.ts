/** Tests of what requests of access grants are called on the bill. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Context } from "../../../kernel/context.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { accessGrantsOperations } from "../operations/access-grants.ts";

const prices = readFileSync(new URL("../../../pricing/data/AmazonS3.csv", import.meta.url), "utf8");
const context = { region: "us-east-1" } as Context;
const input = { AccountId: "111122223333" } as never;
const definitions = Object.entries(accessGrantsOperations) as unknown as [string, OperationDefinition<never, never>][];

test.each(definitions)(
  "%s is a request that the price book has, on the bill of the instance's account",
  (_, { usage }) => {
    const [use, ...others] = usage?.(context, input) ?? [];
    expect(others).toEqual([]);
    expect(use).toMatchObject({ usageType: "Requests-Tier8", quantity: 1, account: "111122223333" });
    expect(prices).toContain(`us-east-1,Requests-Tier8,${use?.operation},`);
  },
);
