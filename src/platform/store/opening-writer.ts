/** The program that the test of opening runs beside itself: it opens and closes the store as often as it is told. */
import { openStore } from "./store.ts";

const [directory, times] = process.argv.slice(2) as [string, string];
for (let time = 0; time < Number(times); time += 1) {
  const store = await openStore({ directory });
  await store.close();
}
