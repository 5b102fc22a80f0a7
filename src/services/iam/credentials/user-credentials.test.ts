/** SSH keys, signing certificates and service-specific credentials of users. */
import type { IAM } from "@aws-sdk/client-iam";
import { generateKeyPairSync } from "node:crypto";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../test/support/iam-credentials-region.ts";
import { parseSshKey, pemOf } from "./ssh-key.ts";

let opened: IamCredentialsRegion;
let iam: IAM;
beforeAll(async () => {
  opened = await openIamCredentialsRegion();
  iam = opened.iam;
  await iam.createUser({ UserName: "ada" });
  await iam.createUser({ UserName: "bob" });
});
afterAll(() => opened.close());

const rsaPem = (modulusLength: number): string =>
  generateKeyPairSync("rsa", { modulusLength }).publicKey.export({ type: "spki", format: "pem" }).toString();

describe("an SSH public key", () => {
  it("is the same key in both of its forms", () => {
    const pem = rsaPem(2048);
    const { body, fingerprint } = parseSshKey(pem);
    expect(body).toMatch(/^ssh-rsa AAAAB3NzaC1yc2E/);
    expect(fingerprint).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/);
    expect(parseSshKey(`${body} ada@laptop`)).toEqual({ body, fingerprint });
    expect(pemOf(body)).toBe(pem.trim());
  });

  it.each([
    ["ssh-rsa AAAA", "InvalidPublicKey"],
    ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBx", "InvalidPublicKey"],
    ["-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "InvalidPublicKey"],
    ["nonsense", "UnrecognizedPublicKeyEncoding"],
  ])("is not %j", (text, code) => {
    expect(() => parseSshKey(text)).toThrow(expect.objectContaining({ code }));
  });

  it("has at least 2,048 bits", () => {
    expect(() => parseSshKey(rsaPem(1024))).toThrow(expect.objectContaining({ code: "InvalidPublicKey" }));
  });

  it("is uploaded, shown in either form, switched off and deleted", async () => {
    const pem = rsaPem(2048);
    const { SSHPublicKey: key } = await iam.uploadSSHPublicKey({ UserName: "ada", SSHPublicKeyBody: pem });
    expect(key).toMatchObject({
      UserName: "ada",
      Status: "Active",
      SSHPublicKeyBody: expect.stringMatching(/^ssh-rsa /),
    });
    const named = { UserName: "ada", SSHPublicKeyId: key?.SSHPublicKeyId ?? "" };
    expect(named.SSHPublicKeyId).toMatch(/^APKA[A-Z0-9]{17}$/);
    const shown = await iam.getSSHPublicKey({ ...named, Encoding: "PEM" });
    expect(shown.SSHPublicKey?.SSHPublicKeyBody).toBe(pem.trim());
    const other = iam.uploadSSHPublicKey({ UserName: "bob", SSHPublicKeyBody: pem });
    expect((await refusal(other)).slice(0, 2)).toEqual(["DuplicateSSHPublicKey", 400]);
    expect((await refusal(iam.updateSSHPublicKey({ ...named, Status: "Expired" })))[0]).toBe("InvalidInput");
    await iam.updateSSHPublicKey({ ...named, Status: "Inactive" });
    expect((await iam.listSSHPublicKeys({ UserName: "ada" })).SSHPublicKeys).toEqual([
      { ...named, Status: "Inactive", UploadDate: expect.any(Date) },
    ]);
    await iam.deleteSSHPublicKey(named);
    expect(await refusal(iam.getSSHPublicKey({ ...named, Encoding: "SSH" }))).toEqual([
      "NoSuchEntity",
      404,
      `The Public Key with id ${named.SSHPublicKeyId} cannot be found.`,
    ]);
  });
});

describe("a signing certificate", () => {
  const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
  const newCertificate = async (from = 0, until = 365): Promise<string> => {
    const validity = { notBeforeDate: inDays(from), notAfterDate: inDays(until) };
    return (await generate([{ name: "commonName", value: "x" }], { ...validity, keySize: 2048 })).cert.trim();
  };

  it("is uploaded, switched off and deleted; two at most, none twice", async () => {
    const [first, second, third] = [await newCertificate(), await newCertificate(), await newCertificate()];
    const { Certificate } = await iam.uploadSigningCertificate({ UserName: "ada", CertificateBody: first });
    expect(Certificate).toMatchObject({ UserName: "ada", Status: "Active", CertificateBody: first });
    expect(Certificate?.CertificateId).toMatch(/^[A-Z0-9]{32}$/);
    const again = iam.uploadSigningCertificate({ UserName: "bob", CertificateBody: first });
    expect((await refusal(again)).slice(0, 2)).toEqual(["DuplicateCertificate", 409]);
    await iam.uploadSigningCertificate({ UserName: "ada", CertificateBody: second });
    const tooMany = iam.uploadSigningCertificate({ UserName: "ada", CertificateBody: third });
    expect((await refusal(tooMany)).slice(0, 2)).toEqual(["LimitExceeded", 409]);
    const named = { UserName: "ada", CertificateId: Certificate?.CertificateId ?? "" };
    expect((await refusal(iam.updateSigningCertificate({ ...named, Status: "Expired" })))[0]).toBe("InvalidInput");
    await iam.updateSigningCertificate({ ...named, Status: "Inactive" });
    const { Certificates } = await iam.listSigningCertificates({ UserName: "ada" });
    expect(Certificates?.find((one) => one.CertificateId === named.CertificateId)?.Status).toBe("Inactive");
    await iam.deleteSigningCertificate(named);
    expect(await refusal(iam.deleteSigningCertificate(named))).toEqual([
      "NoSuchEntity",
      404,
      `The Certificate with id ${named.CertificateId} cannot be found.`,
    ]);
  });

  it("has to be one", async () => {
    const upload = iam.uploadSigningCertificate({ UserName: "ada", CertificateBody: "nonsense" });
    expect(await refusal(upload)).toEqual(["MalformedCertificate", 400, "Certificate nonsense is malformed."]);
  });

  it("has to be valid now", async () => {
    for (const [from, until] of [
      [-2, -1],
      [1, 2],
    ] as const) {
      const CertificateBody = await newCertificate(from, until);
      const upload = iam.uploadSigningCertificate({ UserName: "ada", CertificateBody });
      expect((await refusal(upload)).slice(0, 2)).toEqual(["MalformedCertificate", 400]);
    }
  });
});

describe("a service-specific credential", () => {
  const ServiceName = "codecommit.amazonaws.com";

  it("shows its password once, and another one when it is reset", async () => {
    const made = await iam.createServiceSpecificCredential({ UserName: "ada", ServiceName });
    const credential = made.ServiceSpecificCredential;
    expect(credential).toMatchObject({ ServiceUserName: "ada-at-000000000000", Status: "Active", UserName: "ada" });
    expect(credential?.ServicePassword).toHaveLength(44);
    const named = { UserName: "ada", ServiceSpecificCredentialId: credential?.ServiceSpecificCredentialId ?? "" };
    const reset = await iam.resetServiceSpecificCredential(named);
    expect(reset.ServiceSpecificCredential?.ServicePassword).not.toBe(credential?.ServicePassword);
    const second = await iam.createServiceSpecificCredential({ UserName: "ada", ServiceName });
    expect(second.ServiceSpecificCredential?.ServiceUserName).toBe("ada+1-at-000000000000");
    const third = iam.createServiceSpecificCredential({ UserName: "ada", ServiceName });
    expect((await refusal(third)).slice(0, 2)).toEqual(["LimitExceeded", 409]);
    await iam.updateServiceSpecificCredential({ ...named, Status: "Inactive" });
    const { ServiceSpecificCredentials } = await iam.listServiceSpecificCredentials({ UserName: "ada" });
    expect(ServiceSpecificCredentials).toHaveLength(2);
    expect(JSON.stringify(ServiceSpecificCredentials)).not.toContain("ServicePassword");
    await iam.deleteServiceSpecificCredential(named);
    expect((await refusal(iam.deleteServiceSpecificCredential(named))).slice(0, 2)).toEqual(["NoSuchEntity", 404]);
  });

  it("of Bedrock is a key that expires", async () => {
    const { ServiceSpecificCredential: made } = await iam.createServiceSpecificCredential({
      UserName: "bob",
      ServiceName: "bedrock.amazonaws.com",
      CredentialAgeDays: 30,
    });
    expect(made?.ServiceCredentialSecret).toHaveLength(44);
    const days = ((made?.ExpirationDate?.getTime() ?? 0) - (made?.CreateDate?.getTime() ?? 0)) / 86_400_000;
    expect(days).toBe(30);
    const all = await iam.listServiceSpecificCredentials({ AllUsers: true, ServiceName: "bedrock.amazonaws.com" });
    expect(all.ServiceSpecificCredentials?.map((one) => one.UserName)).toEqual(["bob"]);
  });

  it("is for a few services only", async () => {
    const call = iam.createServiceSpecificCredential({ UserName: "ada", ServiceName: "s3.amazonaws.com" });
    const unsupported = "No such service s3.amazonaws.com is supported for Service Specific Credentials";
    expect(await refusal(call)).toEqual(["NoSuchEntity", 404, unsupported]);
    const list = iam.listServiceSpecificCredentials({ UserName: "ada", ServiceName: "s3.amazonaws.com" });
    expect(await refusal(list)).toEqual(["NoSuchEntity", 404, unsupported]);
    const nobody = iam.createServiceSpecificCredential({ UserName: "nobody", ServiceName: "s3.amazonaws.com" });
    expect((await refusal(nobody))[2]).toBe("The user with name nobody cannot be found.");
  });

  it("is found by its id", async () => {
    const call = iam.deleteServiceSpecificCredential({ UserName: "ada", ServiceSpecificCredentialId: "x".repeat(20) });
    expect(await refusal(call)).toEqual(["NoSuchEntity", 404, `No such credential ${"x".repeat(20)} exists`]);
  });
});
