/** Files made in the browser and given to the person. */

/** Offers bytes as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Offers a text as a file. */
export function downloadText(name: string, text: string, type = "text/csv"): void {
  downloadBlob(name, new Blob([text], { type }));
}
