/** The aws command that does the same as a call of a client. */

/** Services whose command is not their endpoint's or client's name. */
const commandNames: Readonly<Record<string, string>> = {
  s3: "s3api",
  "s3 control": "s3control",
  "cost explorer": "ce",
  "cost and usage report service": "cur",
  "bcm data exports": "bcm-data-exports",
  costexplorer: "ce",
  costandusagereportservice: "cur",
  bcmdataexports: "bcm-data-exports",
};

/** `aws iam create-user --user-name alice`. Structures become JSON; undefined members are left out. */
export function cliLine(service: string, operation: string, input: object = {}): string {
  const lower = service.toLowerCase();
  const words = ["aws", commandNames[lower] ?? lower.replaceAll(" ", ""), dashed(operation)];
  const more: string[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (name === "Body") more.push("--body FILE");
    else if (value === false) more.push(`--no-${dashed(name)}`);
    else more.push(value === true ? `--${dashed(name)}` : `--${dashed(name)} ${quoted(value)}`);
  }
  const endpoint = `--endpoint-url ${location.origin}`;
  return [...words, ...more, endpoint].join(" ");
}

/** `CreateOpenIDConnectProvider` → `create-open-id-connect-provider`, as the command line spells it. */
function dashed(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

function quoted(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.map(inShell).join(" ");
  if (value instanceof Date) return inShell(value.toISOString());
  if (typeof value === "string") return inShell(value);
  return inShell(JSON.stringify(value));
}

function inShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
