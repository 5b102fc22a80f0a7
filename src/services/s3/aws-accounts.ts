/** Accounts of AWS's own that its guides have buckets' policies and ACLs name. They exist, though nobody in a region can be them. */
import type { Owner } from "./tables.ts";

/** Load balancers' access logs, by region (Elastic Load Balancing guide, "Attach a policy to your S3 bucket"). */
const loadBalancing = [
  ["009996457667", "027434742980", "033677994240", "054676820928", "076674570225"],
  ["098369216593", "114774131450", "127311923021", "156460612806", "383597477331", "507241528517"],
  ["582318560864", "589379963580", "600734575887", "635631232127", "652711504416", "718504428378"],
  ["754344448648", "783225319266", "797873946194", "897822967062", "985666609251"],
].flat();

/** Cost and usage reports (Billing guide). */
const billing = "386209384616";

const known: ReadonlySet<string> = new Set([...loadBalancing, billing]);

/** Whether a principal is the whole of such an account: what it keeps inside, nobody else knows. */
export function isAccountOfAws(principal: string): boolean {
  const accountId = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
  return accountId !== undefined && known.has(accountId);
}

/** The account that EC2 reads image bundles as, for `aws-exec-read`. AWS docs: "Canned ACL". */
export const imageReader: Owner = {
  canonicalId: "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c",
  displayName: "za-team",
};

/** The account that writes CloudFront's access logs into buckets (CloudFront guide, "Configure standard logging (legacy)"). */
const logWriter: Owner = {
  canonicalId: "c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0",
  displayName: "awslogsdelivery",
};

/** The account of AWS's own that has this canonical user id. */
export function findOwnerOfAws(canonicalId: string): Owner | undefined {
  return [imageReader, logWriter].find((owner) => owner.canonicalId === canonicalId);
}
