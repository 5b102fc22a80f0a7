/** The operations of S3 on configurations that reports and tools are made from, and its queries. */
import {
  deleteBucketInventoryConfiguration,
  getBucketInventoryConfiguration,
  listBucketInventoryConfigurations,
  putBucketInventoryConfiguration,
} from "./operations/bucket-inventory.ts";
import {
  deleteBucketAnalyticsConfiguration,
  getBucketAnalyticsConfiguration,
  listBucketAnalyticsConfigurations,
  putBucketAnalyticsConfiguration,
} from "./operations/bucket-analytics.ts";
import {
  deleteBucketMetricsConfiguration,
  getBucketMetricsConfiguration,
  listBucketMetricsConfigurations,
  putBucketMetricsConfiguration,
} from "./operations/bucket-metrics.ts";
import { getBucketAbac, putBucketAbac } from "./operations/bucket-abac.ts";
import { getBucketAccelerateConfiguration, putBucketAccelerateConfiguration } from "./operations/bucket-accelerate.ts";

import { selectObjectContent } from "./operations/select-object-content.ts";

export const configurationOperations = {
  DeleteBucketInventoryConfiguration: deleteBucketInventoryConfiguration,
  GetBucketInventoryConfiguration: getBucketInventoryConfiguration,
  ListBucketInventoryConfigurations: listBucketInventoryConfigurations,
  PutBucketInventoryConfiguration: putBucketInventoryConfiguration,
  DeleteBucketAnalyticsConfiguration: deleteBucketAnalyticsConfiguration,
  GetBucketAnalyticsConfiguration: getBucketAnalyticsConfiguration,
  ListBucketAnalyticsConfigurations: listBucketAnalyticsConfigurations,
  PutBucketAnalyticsConfiguration: putBucketAnalyticsConfiguration,
  DeleteBucketMetricsConfiguration: deleteBucketMetricsConfiguration,
  GetBucketMetricsConfiguration: getBucketMetricsConfiguration,
  ListBucketMetricsConfigurations: listBucketMetricsConfigurations,
  PutBucketMetricsConfiguration: putBucketMetricsConfiguration,
  GetBucketAbac: getBucketAbac,
  PutBucketAbac: putBucketAbac,
  GetBucketAccelerateConfiguration: getBucketAccelerateConfiguration,
  PutBucketAccelerateConfiguration: putBucketAccelerateConfiguration,
  SelectObjectContent: selectObjectContent,
};
