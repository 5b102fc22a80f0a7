/** A process that the kill test ends: it changes the keys without pause, and says what it sealed between two changes. */
import { openRegionKeys } from "./region-keys.ts";

const keys = openRegionKeys(process.argv[2]!);

for (let round = 0; ; round += 1) {
  if (round % 2 === 0) keys.rotate(Date.now());
  else keys.replaceRoot();
  process.send!(Buffer.from(keys.seal(Buffer.from("secret"))).toString("base64"));
  // The channel sends between turns.
  await new Promise(setImmediate);
}
