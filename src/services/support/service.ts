/** AWS Support: cases, by plan, with the time that an answer is due. */
import type { Support } from "../../generated/support.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { dropAttachments } from "./jobs/drop-attachments.ts";
import { addAttachmentsToSet, describeAttachment } from "./operations/attachments.ts";
import { createCase, describeCases, resolveCase } from "./operations/cases.ts";
import { addCommunicationToCase, describeCommunications } from "./operations/communications.ts";
import {
  describeCreateCaseOptions,
  describeServices,
  describeSeverityLevels,
  describeSupportedLanguages,
} from "./operations/options.ts";
import { attachments, attachmentSets, cases, communications } from "./tables.ts";

export const support = defineService<Support>({
  name: "support",
  serviceCode: "AWSSupport",
  tables: [cases, communications, attachments, attachmentSets],
  jobs: [dropAttachments],
  empty,
  operations: {
    AddAttachmentsToSet: addAttachmentsToSet,
    AddCommunicationToCase: addCommunicationToCase,
    CreateCase: createCase,
    DescribeAttachment: describeAttachment,
    DescribeCases: describeCases,
    DescribeCommunications: describeCommunications,
    DescribeCreateCaseOptions: describeCreateCaseOptions,
    DescribeServices: describeServices,
    DescribeSeverityLevels: describeSeverityLevels,
    DescribeSupportedLanguages: describeSupportedLanguages,
    ResolveCase: resolveCase,
  },
});
