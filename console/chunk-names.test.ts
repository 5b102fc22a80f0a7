import { expect, test } from "vitest";
import { chunkName, type ModuleGraph } from "./chunk-names.ts";

const services = "/console/src/services";
const page = {
  start: "/console/index.html",
  signIn: "/console/src/session/sign-in-page.tsx",
  frame: "/console/src/frame/frame.tsx",
};

/** A graph of who imports whom. Pages are what is loaded by itself. */
function graphOf(imports: Readonly<Record<string, readonly string[]>>): ModuleGraph {
  return {
    getModuleInfo: (id) => ({
      isEntry: id === page.start,
      importers: Object.keys(imports).filter((importer) => imports[importer]?.includes(id)),
      dynamicImporters: id.endsWith(".tsx") ? [page.start] : [],
    }),
  };
}

test("what is needed before a page is there is in the first file that needs it", () => {
  const graph = graphOf({
    [page.start]: ["react"],
    [page.signIn]: ["react", "form"],
    [page.frame]: ["react", "form", "table"],
    [`${services}/s3/list.tsx`]: ["react", "form", "table"],
  });
  expect(["react", "form", "table"].map((id) => chunkName(id, graph))).toEqual(["start", "sign-in", "frame"]);
});

test("a page's own modules stay with the page", () => {
  const graph = graphOf({ [`${services}/s3/list.tsx`]: ["size"], size: ["digits"] });
  expect(["size", "digits", `${services}/s3/list.tsx`].map((id) => chunkName(id, graph))).toEqual([null, null, null]);
});

test("what pages share is in a file for just their services", () => {
  const graph = graphOf({
    [`${services}/s3/list.tsx`]: ["s3-client", "policy", "every"],
    [`${services}/s3/bucket.tsx`]: ["s3-client"],
    [`${services}/iam/roles.tsx`]: ["policy", "every"],
    [`${services}/billing/bills.tsx`]: ["every"],
    [`${services}/region/zones.tsx`]: ["every"],
  });
  expect(["s3-client", "policy", "every"].map((id) => chunkName(id, graph))).toEqual(["s3", "iam-s3", "pages"]);
});

test("modules that import each other are together, also when pages reach them by different ways", () => {
  const graph = graphOf({
    [`${services}/s3/list.tsx`]: ["egg"],
    [`${services}/iam/roles.tsx`]: ["hen"],
    egg: ["hen"],
    hen: ["egg"],
  });
  expect(chunkName("hen", graph)).toBe("iam-s3");
  expect(chunkName("egg", graph)).toBe("iam-s3");
});
