/** Which names belong to an account's own namespace, and what the header has to say of them. */
import { expect, test } from "vitest";
import { checkNamespace } from "./bucket-namespace.ts";

const own = { accountId: "111122223333", region: "us-west-2" };
const name = "a-111122223333-us-west-2-an";

test.each([
  ["an account's own name with the header", { name, stated: "account-regional" }],
  ["any other name without the header", { name: "plain", stated: undefined }],
  ["any other name in the global namespace", { name: "plain", stated: "global" }],
  ["a plain name that begins or goes on likewise", { name: "an-an-other", stated: undefined }],
])("%s is taken", (_what, naming) => {
  expect(() => checkNamespace({ ...own, ...naming })).not.toThrow();
});

test.each([
  ["an account's own name without the header", { name, stated: undefined }, "MissingNamespaceHeader"],
  ["an account's own name as a global one", { name, stated: "global" }, "InvalidNamespaceHeader"],
  ["a plain name with the header", { name: "plain", stated: "account-regional" }, "InvalidNamespaceHeader"],
  [
    "another account's name",
    { name: "a-444455556666-us-west-2-an", stated: "account-regional" },
    "InvalidBucketNamespace",
  ],
  [
    "another region's name",
    { name: "a-111122223333-eu-west-1-an", stated: "account-regional" },
    "InvalidBucketNamespace",
  ],
  ["a name without account and region", { name: "xyz-an", stated: "account-regional" }, "InvalidBucketNamespace"],
  ["such a name without the header", { name: "xyz-an", stated: undefined }, "MissingNamespaceHeader"],
  ["such a name as a global one", { name: "xyz-an", stated: "global" }, "InvalidNamespaceHeader"],
  [
    "a region that there is not",
    { name: "a-111122223333-my-place-1-an", stated: "account-regional" },
    "InvalidBucketNamespace",
  ],
  ["a namespace that there is not", { name, stated: "elsewhere" }, "InvalidArgument"],
])("%s is refused", (_what, naming, code) => {
  expect(() => checkNamespace({ ...own, ...naming })).toThrow(expect.objectContaining({ code, status: 400 }));
});
