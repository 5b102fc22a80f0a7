/** Accounts of AWS's own that its guides have buckets' policies name. They exist, though nobody in a region can be them. */

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
