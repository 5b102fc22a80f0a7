/** Where the shipped prices are from, in words; the data files name them by these keys. */

const sources: Readonly<Record<string, string>> = {
  feed: "the feed behind AWS's pricing pages, fetched 2025-11-04",
  notes: "AWS's pricing pages, by two sources that agree",
  infracost: "Infracost's test cases, made from the AWS price list (2026-08)",
  catalogue: "a public Korean catalogue read from the AWS price list (2026-10)",
  "sku-table": "a public table read from the AWS price list (2026-10-05)",
  bill: "a bill of May 2025",
  finops: "a public cost note (2025-09)",
  ligoj: "a test fixture of a public project (2018)",
  secondary: "secondary sources without a date",
  pages: "AWS's public pricing pages, second-hand",
  same: "the price of the storage or request it is charged as, as AWS's pages say",
  twin: "us-east-1's list, which AWS's pages show to be Oregon's too",
  opencost: "OpenCost's table of EC2 offerings (2021-09-27)",
};

/** A key's words; a key that is unknown stands for itself. */
export function sourceText(key: string): string {
  return sources[key] ?? key;
}
