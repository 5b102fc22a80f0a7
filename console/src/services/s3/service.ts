/** S3's pages. */
import type { ConsoleService } from "../../frame/console-service.ts";

export const service: ConsoleService = {
  navigation: [{ text: { en: "Buckets", ko: "버킷" }, path: "" }],
  routes: [
    {
      path: "",
      title: { en: "Buckets", ko: "버킷" },
      page: () => import("./bucket-list.tsx").then((file) => file.BucketList),
    },
  ],
};
