/** Own routes as requests of pages. */
import { useRequest, type Requested } from "../requests/use-request.ts";
import { callOwnRoute } from "./own-route.ts";

/** `useOwnRoute<ZonesAnswer>("/_haneul/zones", { everySeconds: 2 })`. Its types are in src/kernel/control.ts. */
export function useOwnRoute<Answer>(
  address: string,
  options: { readonly everySeconds?: number } = {},
): Requested<Answer> {
  return useRequest((signal) => callOwnRoute<Answer>(address, { signal }), [address], options);
}
