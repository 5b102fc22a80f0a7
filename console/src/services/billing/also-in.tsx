/** A sum of dollars once more in the second currency, when one is chosen. */
import Box from "@cloudscape-design/components/box";
import { inCurrency, useDisplayCurrency } from "./display-currency.ts";

/** The line below a sum. */
export function AlsoIn({ dollars }: { readonly dollars: string }) {
  const currency = useDisplayCurrency();
  if (currency === undefined) return null;
  return (
    <Box color="text-body-secondary">
      <span data-testid="also-in">≈ {inCurrency(dollars, currency)}</span>
    </Box>
  );
}
