import { S3 } from "@aws-sdk/client-s3";
import { IAM } from "@aws-sdk/client-iam";
import { mkdirSync } from "node:fs";
import { openConsole, settle } from "./browser.ts";
mkdirSync("/tmp/rg/shots", { recursive: true });
const opened = await openConsole({ conductor: true });
const { region } = opened;
const s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, credentials: region.root });
const iam = new IAM({ endpoint: region.endpoint, region: "us-east-1", credentials: region.root });
await s3.createBucket({ Bucket: "photos" });
await iam.createUser({ UserName: "bob" });
const { AccessKey } = await iam.createAccessKey({ UserName: "bob" });
const bob = new S3({
  endpoint: region.endpoint,
  region: "us-east-1",
  forcePathStyle: true,
  credentials: { accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! },
});
let denied = "";
await bob.getObject({ Bucket: "photos", Key: "a/1" }).catch((e) => {
  denied = e.$metadata.requestId;
});
await fetch(`${region.endpoint}/_haneul/bill/settings`, {
  method: "POST",
  body: JSON.stringify({ support: "Business" }),
});
let stop = false;
const load = (async () => {
  for (let i = 0; !stop; i++) {
    await s3.putObject({ Bucket: "photos", Key: `${"abcdefgh"[i % 8]}/${i}`, Body: "x".repeat(i % 5000) });
    if (i % 3 === 0)
      await s3
        .getObject({ Bucket: "photos", Key: `${"abcdefgh"[i % 8]}/${i}` })
        .then((o) => o.Body!.transformToByteArray());
    await new Promise((r) => setTimeout(r, 10));
  }
})();
for (const key of ["c", "e", "g"])
  await fetch(`${region.endpoint}/_haneul/partitions/photos`, {
    method: "POST",
    body: JSON.stringify({ action: "split", key }),
  });
const paths = (process.argv[2] ?? "").split(",");
const viewer = process.argv[3] === "ko" ? ({ language: "ko", colours: "dark" } as const) : {};
const page = await opened.open("", viewer);
for (const path of paths) {
  await page.goto(opened.address + path.replace("DENIED", denied));
  await page.locator("h1").first().waitFor();
  await settle(page).catch(() => undefined);
  await page.waitForTimeout(path.includes("partitions") ? 12000 : 1500);
  await page.screenshot({ path: `/tmp/rg/shots/${path.replaceAll(/[/?=]/g, "_") || "home"}.png`, fullPage: true });
  if (page.problems.length) console.log(path, page.problems.splice(0));
}
stop = true;
await load;
s3.destroy();
iam.destroy();
bob.destroy();
await opened.close();
