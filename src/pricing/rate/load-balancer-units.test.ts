/** Tests of load balancer capacity units: the dimension that was used most decides. */
import { expect, test } from "vitest";
import { decimal } from "../decimal.ts";
import { applicationCapacityUnits, networkCapacityUnits } from "./load-balancer-units.ts";

const quiet = {
  newConnectionsPerSecond: decimal(1),
  activeConnections: decimal(100),
  processedGb: decimal("0.1"),
  ruleEvaluationsPerSecond: decimal(10),
};

test.each([
  ["new connections", { newConnectionsPerSecond: decimal(50) }, "2"],
  ["active connections", { activeConnections: decimal(4_500) }, "1.5"],
  ["gigabytes", { processedGb: decimal("2.25") }, "2.25"],
  ["gigabytes to functions, which count two and a half times", { lambdaGb: decimal("0.4") }, "1.1"],
  ["rule evaluations", { ruleEvaluationsPerSecond: decimal(3_000) }, "3"],
])("an application load balancer may be decided by %s", (_, changes, units) => {
  expect(applicationCapacityUnits({ ...quiet, ...changes }).toString()).toBe(units);
});

test.each([
  ["new connections", { newConnectionsPerSecond: decimal(1_600) }, "2"],
  ["active connections", { activeConnections: decimal(150_000) }, "1.5"],
  ["gigabytes", { processedGb: decimal(4) }, "4"],
])("a network load balancer may be decided by %s", (_, changes, units) => {
  expect(networkCapacityUnits({ ...quiet, ...changes }).toString()).toBe(units);
});
