/** AWS CloudTrail: the record of who called what. */
import type { Cloudtrail } from "../../generated/cloudtrail.ts";
import { defineService, type Operation } from "../../kernel/operation.ts";
import { serviceEventType, trailBatches } from "../../kernel/trail.ts";
import { trailAccess } from "./access.ts";
import { digestChains, digestKeys, undigestedFiles } from "./digest-tables.ts";
import { emptyCloudtrail } from "./empty.ts";
import { deliverLogFiles } from "./jobs/deliver-log-files.ts";
import { expireEvents } from "./jobs/expire-events.ts";
import { getEventSelectors, putEventSelectors } from "./operations/event-selectors.ts";
import { listPublicKeys } from "./operations/list-public-keys.ts";
import { lookupEvents } from "./operations/lookup-events.ts";
import { addTags, listTags, removeTags } from "./operations/tags.ts";
import {
  describeTrails,
  getInsightSelectors,
  getTrail,
  getTrailStatus,
  listTrails,
} from "./operations/trail-readings.ts";
import { createTrail, deleteTrail, startLogging, stopLogging, updateTrail } from "./operations/trails.ts";
import { recordServiceEvent } from "./service-events.ts";
import { dataInterest, plannedFiles, trailDeliveries, trails, waitingBatches } from "./tables.ts";

type Name = keyof Cloudtrail;

/** An operation on the trail that its member `Name` names. */
const named = <N extends Name>(name: N, invoke: Operation<Cloudtrail, N>) =>
  on(name, invoke, (input: { readonly Name?: string }) => [input.Name ?? ""]);

function on<N extends Name>(name: N, invoke: Operation<Cloudtrail, N>, namesOf: (input: never) => readonly string[]) {
  return { invoke, access: trailAccess(name, namesOf) as never };
}

const byTrailName = (input: { readonly TrailName?: string }): readonly string[] => [input.TrailName ?? ""];
const byResource = (input: { readonly ResourceId: string }): readonly string[] => [input.ResourceId];
const byResources = (input: { readonly ResourceIdList: readonly string[] }): readonly string[] => input.ResourceIdList;

export const cloudtrail = defineService<Cloudtrail>({
  name: "cloudtrail",
  serviceCode: "AWSCloudTrail",
  tables: [
    trails,
    trailDeliveries,
    waitingBatches,
    plannedFiles,
    dataInterest,
    trailBatches,
    digestChains,
    undigestedFiles,
    digestKeys,
  ],
  subscriptions: { [serviceEventType]: recordServiceEvent },
  jobs: [deliverLogFiles, expireEvents],
  empty: emptyCloudtrail,
  operations: {
    AddTags: on("AddTags", addTags, byResource),
    CreateTrail: named("CreateTrail", createTrail),
    DeleteTrail: named("DeleteTrail", deleteTrail),
    DescribeTrails: describeTrails,
    GetEventSelectors: on("GetEventSelectors", getEventSelectors, byTrailName),
    GetInsightSelectors: on("GetInsightSelectors", getInsightSelectors, byTrailName),
    GetTrail: named("GetTrail", getTrail),
    GetTrailStatus: named("GetTrailStatus", getTrailStatus),
    ListPublicKeys: listPublicKeys,
    ListTags: on("ListTags", listTags, byResources),
    ListTrails: listTrails,
    LookupEvents: lookupEvents,
    PutEventSelectors: on("PutEventSelectors", putEventSelectors, byTrailName),
    RemoveTags: on("RemoveTags", removeTags, byResource),
    StartLogging: named("StartLogging", startLogging),
    StopLogging: named("StopLogging", stopLogging),
    UpdateTrail: named("UpdateTrail", updateTrail),
  },
});
