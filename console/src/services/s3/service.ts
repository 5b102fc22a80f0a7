/** S3's pages. */
import type { ConsoleService } from "../../frame/console-service.ts";

export const service: ConsoleService = {
  navigation: [
    { text: { en: "Buckets", ko: "버킷" }, path: "" },
    { text: { en: "Uploads", ko: "업로드" }, path: "uploads" },
    { text: { en: "Storage over time", ko: "시간별 저장 용량" }, path: "storage" },
    { text: { en: "Replication", ko: "복제 현황" }, path: "replication" },
  ],
  routes: [
    {
      path: "",
      title: { en: "Buckets", ko: "버킷" },
      page: () => import("./bucket-list.tsx").then((file) => file.BucketList),
    },
    {
      path: "create",
      title: { en: "Create bucket", ko: "버킷 만들기" },
      page: () => import("./create-bucket.tsx").then((file) => file.CreateBucket),
    },
    {
      path: "uploads",
      title: { en: "Uploads", ko: "업로드" },
      page: () => import("./upload/uploads-page.tsx").then((file) => file.UploadsPage),
    },
    {
      path: "storage",
      title: { en: "Storage over time", ko: "시간별 저장 용량" },
      page: () => import("./storage-page.tsx").then((file) => file.StoragePage),
    },
    {
      path: "replication",
      title: { en: "Replication", ko: "복제 현황" },
      page: () => import("./replication-page.tsx").then((file) => file.ReplicationPage),
    },
    {
      path: "buckets/:bucket",
      title: { en: "Bucket", ko: "버킷" },
      example: { bucket: "photos" },
      exampleQueries: ["objects", "properties", "permissions", "management", "access"].map((tab) => ({ tab })),
      page: () => import("./bucket/bucket-page.tsx").then((file) => file.BucketPage),
    },
    {
      path: "buckets/:bucket/upload",
      title: { en: "Upload", ko: "업로드" },
      example: { bucket: "photos" },
      page: () => import("./upload/upload-page.tsx").then((file) => file.UploadPage),
    },
    {
      path: "buckets/:bucket/object",
      title: { en: "Object", ko: "객체" },
      example: { bucket: "photos" },
      exampleQueries: ["overview", "preview", "versions", "placement", "share"].map((tab) => ({
        key: "notes.txt",
        tab,
      })),
      page: () => import("./object/object-page.tsx").then((file) => file.ObjectPage),
    },
  ],
};
