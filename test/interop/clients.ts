/** The clients that the interop tests drive: where each is found, and what brings it here when it is not. */
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Where `npm test` keeps the clients it installs itself. */
export const clientsFolder = resolve(import.meta.dirname, "../../.cache/clients");

/** How a client comes onto a machine. */
export interface ClientSource {
  /** Its program, looked for in PATH, or below `clientsFolder` when it is a path. */
  readonly program: string;
  /** Debian's package. */
  readonly debianPackage?: string;
  /** What goes into a Python environment of its own, pinned; `exact` packages come without what they ask for. */
  readonly python?: { readonly environment: string; readonly packages: readonly string[]; readonly exact?: string };
}

const pythonCurrent = { environment: "python-current", packages: ["awscli==1.46.3", "boto3[crt]==1.44.3"] };
/** awscli 1.27 asks for a PyYAML that can no longer be built, and runs well with a current one. */
const pythonOld = {
  environment: "python-old",
  packages: [
    "boto3==1.26.165",
    "botocore==1.29.165",
    "s3transfer==0.6.2",
    "docutils==0.16",
    "colorama==0.4.4",
    "rsa==4.7.2",
    "PyYAML==6.0.2",
  ],
  exact: "awscli==1.27.165",
};

const pythonMcp = {
  environment: "python-mcp",
  packages: ["awslabs.billing-cost-management-mcp-server==0.0.42", "awslabs.aws-pricing-mcp-server==1.1.1"],
};

/** Every client, by the name that tests and reports use. */
export const clientSources = {
  "aws CLI 1.46": { program: "python-current/bin/aws", python: pythonCurrent },
  "aws CLI 1.27": { program: "python-old/bin/aws", python: pythonOld },
  "aws CLI 2.9": { program: "/usr/bin/aws", debianPackage: "awscli" },
  "boto3 1.44": { program: "python-current/bin/python", python: pythonCurrent },
  "boto3 1.26": { program: "python-old/bin/python", python: pythonOld },
  "S3 Encryption Client 4.0": {
    program: "python-encryption/bin/python",
    python: {
      environment: "python-encryption",
      packages: ["amazon-s3-encryption-client-python==4.0.0", "boto3==1.44.3"],
    },
  },
  "AWS's billing MCP server": {
    program: "python-mcp/bin/awslabs.billing-cost-management-mcp-server",
    python: pythonMcp,
  },
  "AWS's pricing MCP server": { program: "python-mcp/bin/awslabs.aws-pricing-mcp-server", python: pythonMcp },
  "boto 2.49": {
    program: "python-boto2/bin/python",
    python: { environment: "python-boto2", packages: ["boto==2.49.0"] },
  },
  curl: { program: "curl", debianPackage: "curl" },
  rclone: { program: "rclone", debianPackage: "rclone" },
  s3cmd: { program: "s3cmd", debianPackage: "s3cmd" },
  restic: { program: "restic", debianPackage: "restic" },
  s3fs: { program: "s3fs", debianPackage: "s3fs" },
  terraform: { program: "terraform" },
} as const satisfies Record<string, ClientSource>;

export type ClientName = keyof typeof clientSources;

/** A client that is here, or why it is not. */
export type FoundClient =
  | { readonly program: string }
  | {
      readonly missing: string;
      /** True when nothing the test command may install would bring it: this machine cannot run it. */
      readonly impossible: boolean;
    };

/** Looks for a client. */
export function findClient(name: ClientName): FoundClient {
  const obstacle = obstacleTo(name);
  // Whoever names a folder of plug-ins means Terraform to be tested.
  const isMeant = name === "terraform" && process.env["HANEUL_TF_PLUGINS"] !== undefined;
  if (obstacle !== undefined) return { missing: obstacle, impossible: !isMeant };
  const source: ClientSource = clientSources[name];
  const program = findProgram(source.program);
  if (program !== undefined) return { program };
  const installable = source.debianPackage ?? source.python?.packages.join(" ");
  return { missing: `${source.program} is not installed (it comes with ${installable})`, impossible: false };
}

/** What no installation mends. */
function obstacleTo(name: ClientName): string | undefined {
  if (name === "s3fs" && !existsSync("/dev/fuse")) return "this machine has no /dev/fuse";
  if (name !== "terraform") return undefined;
  if (findProgram("terraform") === undefined) return "terraform is not in PATH";
  if (findTerraformPlugins() !== undefined) return undefined;
  return "there is no folder with hashicorp/aws (HANEUL_TF_PLUGINS names one)";
}

/** The folder with Terraform's aws provider: HANEUL_TF_PLUGINS, or a folder `tf-plugins` one below the root's folders. */
export function findTerraformPlugins(): string | undefined {
  const named = process.env["HANEUL_TF_PLUGINS"];
  const folders = named === undefined ? readdirSync("/").map((folder) => join("/", folder, "tf-plugins")) : [named];
  return folders.find((folder) => existsSync(join(folder, "registry.terraform.io/hashicorp/aws")));
}

function findProgram(program: string): string | undefined {
  if (program.startsWith("/")) return isExecutable(program) ? program : undefined;
  const folders = program.includes("/") ? [clientsFolder] : (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: both mean it cannot be used.
    return false;
  }
}
