/** Server certificates, SAML and OpenID Connect providers, and the account's alias. */
import type { IAM, UploadServerCertificateCommandOutput } from "@aws-sdk/client-iam";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../test/support/iam-credentials-region.ts";

let opened: IamCredentialsRegion;
let iam: IAM;
let ca: { cert: string; private: string };
let leaf: { cert: string; private: string };
beforeAll(async () => {
  opened = await openIamCredentialsRegion();
  iam = opened.iam;
  const names = (value: string) => [{ name: "commonName", value }];
  ca = await generate(names("ca"), {
    keySize: 2048,
    extensions: [{ name: "basicConstraints", cA: true, critical: true }],
  });
  leaf = await generate(names("leaf.example"), { keySize: 2048, ca: { key: ca.private, cert: ca.cert } });
});
afterAll(() => opened.close());

const upload = (ServerCertificateName: string, more: object = {}): Promise<UploadServerCertificateCommandOutput> =>
  iam.uploadServerCertificate({
    ServerCertificateName,
    CertificateBody: leaf.cert.trim(),
    PrivateKey: leaf.private,
    ...more,
  });

describe("a server certificate", () => {
  it("is uploaded with its chain, shown without its key, renamed and deleted", async () => {
    const chain = ca.cert.trim();
    const made = await upload("Web", { CertificateChain: chain, Path: "/cdn/", Tags: [{ Key: "a", Value: "1" }] });
    expect(made.ServerCertificateMetadata).toMatchObject({
      Path: "/cdn/",
      ServerCertificateName: "Web",
      ServerCertificateId: expect.stringMatching(/^ASCA[A-Z0-9]{17}$/),
      Arn: "arn:aws:iam::000000000000:server-certificate/cdn/Web",
      Expiration: expect.any(Date),
    });
    expect(made.Tags).toEqual([{ Key: "a", Value: "1" }]);
    const shown = await iam.getServerCertificate({ ServerCertificateName: "web" });
    expect(shown.ServerCertificate).toMatchObject({ CertificateBody: leaf.cert.trim(), CertificateChain: chain });
    await iam.updateServerCertificate({ ServerCertificateName: "Web", NewServerCertificateName: "Web2", NewPath: "/" });
    const list = async (PathPrefix: string) =>
      (await iam.listServerCertificates({ PathPrefix })).ServerCertificateMetadataList?.map((one) => one.Arn);
    expect(await list("/cdn/")).toEqual([]);
    expect(await list("/")).toEqual(["arn:aws:iam::000000000000:server-certificate/Web2"]);
    await iam.deleteServerCertificate({ ServerCertificateName: "Web2" });
    expect(await refusal(iam.getServerCertificate({ ServerCertificateName: "Web2" }))).toEqual([
      "NoSuchEntity",
      404,
      "The Server Certificate with name Web2 cannot be found.",
    ]);
  });

  it("is shown without the line breaks around it that its file had", async () => {
    const ServerCertificateName = "from-files";
    const files = { CertificateBody: `\n${leaf.cert.trim()}\n`, CertificateChain: `${ca.cert.trim()}\r\n` };
    await upload(ServerCertificateName, files);
    const { ServerCertificate } = await iam.getServerCertificate({ ServerCertificateName });
    expect(ServerCertificate?.CertificateBody).toBe(leaf.cert.trim());
    expect(ServerCertificate?.CertificateChain).toBe(ca.cert.trim());
  });

  it("is one name once", async () => {
    await upload("same");
    expect(await refusal(upload("SAME"))).toEqual([
      "EntityAlreadyExists",
      409,
      "The Server Certificate with name SAME already exists.",
    ]);
    await upload("other");
    const rename = iam.updateServerCertificate({ ServerCertificateName: "other", NewServerCertificateName: "same" });
    expect((await refusal(rename))[0]).toBe("EntityAlreadyExists");
  });

  it("has to be PEM, belong to its key, and come with its signer first", async () => {
    expect(await refusal(upload("bad", { CertificateBody: "nonsense" }))).toEqual([
      "MalformedCertificate",
      400,
      "Unable to parse certificate. Please ensure the certificate is in PEM format.",
    ]);
    expect((await refusal(upload("bad", { PrivateKey: ca.private }))).slice(0, 2)).toEqual(["KeyPairMismatch", 400]);
    const [code, , message] = await refusal(upload("bad", { CertificateChain: leaf.cert }));
    expect(code).toBe("MalformedCertificate");
    expect(message).toMatch(/^Unable to validate certificate chain\. .* is: 0$/);
  });

  it("has tags", async () => {
    const ServerCertificateName = "tagged";
    await upload(ServerCertificateName);
    await iam.tagServerCertificate({ ServerCertificateName, Tags: [{ Key: "k", Value: "v" }] });
    expect((await iam.listServerCertificateTags({ ServerCertificateName })).Tags).toEqual([{ Key: "k", Value: "v" }]);
    await iam.untagServerCertificate({ ServerCertificateName, TagKeys: ["k"] });
    expect((await iam.getServerCertificate({ ServerCertificateName })).ServerCertificate?.Tags).toEqual([]);
  });
});

describe("a SAML provider", () => {
  const metadata = (attributes = ""): string =>
    `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/" ${attributes}>
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>
      <ds:X509Certificate>${ca.cert.replace(/-----[^-]+-----/g, "").trim()}</ds:X509Certificate>
    </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example/sso"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>`;

  it("is made, shown, changed and deleted", async () => {
    const { SAMLProviderArn } = await iam.createSAMLProvider({ Name: "corp", SAMLMetadataDocument: metadata() });
    expect(SAMLProviderArn).toBe("arn:aws:iam::000000000000:saml-provider/corp");
    const shown = await iam.getSAMLProvider({ SAMLProviderArn });
    expect(shown.SAMLMetadataDocument).toBe(metadata());
    expect(shown).toMatchObject({ Tags: [], AssertionEncryptionMode: "Allowed", PrivateKeyList: [] });
    expect((shown.ValidUntil?.getUTCFullYear() ?? 0) - (shown.CreateDate?.getUTCFullYear() ?? 0)).toBe(100);
    await iam.updateSAMLProvider({
      SAMLProviderArn,
      SAMLMetadataDocument: metadata('validUntil="2090-01-02T03:04:05Z"'),
    });
    expect((await iam.listSAMLProviders({})).SAMLProviderList).toEqual([
      { Arn: SAMLProviderArn, ValidUntil: new Date("2090-01-02T03:04:05Z"), CreateDate: shown.CreateDate },
    ]);
    const again = iam.createSAMLProvider({ Name: "corp", SAMLMetadataDocument: metadata() });
    expect((await refusal(again)).slice(0, 2)).toEqual(["EntityAlreadyExists", 409]);
    await iam.tagSAMLProvider({ SAMLProviderArn, Tags: [{ Key: "k", Value: "v" }] });
    expect((await iam.listSAMLProviderTags({ SAMLProviderArn })).Tags).toEqual([{ Key: "k", Value: "v" }]);
    await iam.deleteSAMLProvider({ SAMLProviderArn });
    expect(await refusal(iam.getSAMLProvider({ SAMLProviderArn }))).toEqual([
      "NoSuchEntity",
      404,
      "Manifest not found for arn arn:aws:iam::000000000000:saml-provider/corp",
    ]);
  });

  it("encrypts assertions to at most two keys", async () => {
    const { SAMLProviderArn } = await iam.createSAMLProvider({
      Name: "sealed",
      SAMLMetadataDocument: metadata(),
      AssertionEncryptionMode: "Required",
      AddPrivateKey: leaf.private,
    });
    await iam.updateSAMLProvider({ SAMLProviderArn, AddPrivateKey: ca.private });
    const { PrivateKeyList, AssertionEncryptionMode } = await iam.getSAMLProvider({ SAMLProviderArn });
    expect([AssertionEncryptionMode, PrivateKeyList?.length]).toEqual(["Required", 2]);
    const third = iam.updateSAMLProvider({ SAMLProviderArn, AddPrivateKey: leaf.private });
    expect((await refusal(third)).slice(0, 2)).toEqual(["LimitExceeded", 409]);
    const RemovePrivateKey = PrivateKeyList?.[0]?.KeyId ?? "";
    await iam.updateSAMLProvider({ SAMLProviderArn, RemovePrivateKey, AddPrivateKey: leaf.private });
  });

  it.each([
    ["no XML", "x".repeat(1000)],
    ["another document", `<a>${" ".repeat(1000)}</a>`],
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]><a>${" ".repeat(1000)}</a>`],
  ])("refuses %s", async (_, SAMLMetadataDocument) => {
    const call = iam.createSAMLProvider({ Name: "bad", SAMLMetadataDocument });
    expect(await refusal(call)).toEqual(["InvalidInput", 400, "Could not parse metadata"]);
  });
});

describe("an OpenID Connect provider", () => {
  const thumbprint = "a".repeat(40);

  it("is made, shown, changed and deleted", async () => {
    const { OpenIDConnectProviderArn } = await iam.createOpenIDConnectProvider({
      Url: "https://id.example/tenant",
      ClientIDList: ["one", "one", "two"],
      ThumbprintList: [thumbprint],
      Tags: [{ Key: "k", Value: "v" }],
    });
    expect(OpenIDConnectProviderArn).toBe("arn:aws:iam::000000000000:oidc-provider/id.example/tenant");
    await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "three" });
    await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "three" });
    await iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "one" });
    await iam.updateOpenIDConnectProviderThumbprint({ OpenIDConnectProviderArn, ThumbprintList: ["b".repeat(40)] });
    expect(await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn })).toMatchObject({
      Url: "id.example/tenant",
      ClientIDList: ["two", "three"],
      ThumbprintList: ["b".repeat(40)],
      Tags: [{ Key: "k", Value: "v" }],
    });
    const again = iam.createOpenIDConnectProvider({ Url: "https://id.example/tenant", ThumbprintList: [] });
    expect(await refusal(again)).toEqual([
      "EntityAlreadyExists",
      409,
      "Provider with url https://id.example/tenant already exists.",
    ]);
    expect((await iam.listOpenIDConnectProviders({})).OpenIDConnectProviderList).toEqual([
      { Arn: OpenIDConnectProviderArn },
    ]);
    const Tags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: "" }));
    expect(await refusal(iam.tagOpenIDConnectProvider({ OpenIDConnectProviderArn, Tags }))).toEqual([
      "LimitExceeded",
      409,
      "The number of tags has reached the maximum limit.",
    ]);
    await iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn });
    expect(await refusal(iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn }))).toEqual([
      "NoSuchEntity",
      404,
      `OpenId connect Provider ${OpenIDConnectProviderArn} cannot be found.`,
    ]);
    expect(await refusal(iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn }))).toEqual([
      "NoSuchEntity",
      404,
      `OpenIDConnect Provider not found for arn ${OpenIDConnectProviderArn}`,
    ]);
  });

  it.each([
    "http://id.example",
    "id.example",
    "https://id.example:8443",
    "https://id.example?a=b",
    "https://u@id.example",
  ])("is not at %s", async (Url) => {
    const call = iam.createOpenIDConnectProvider({ Url, ThumbprintList: [thumbprint] });
    expect(await refusal(call)).toEqual(["ValidationError", 400, "Invalid Open ID Connect Provider URL"]);
  });

  it("has five thumbprints of forty characters, and a hundred audiences", async () => {
    const Url = "https://limits.example";
    const six = iam.createOpenIDConnectProvider({ Url, ThumbprintList: Array<string>(6).fill(thumbprint) });
    expect(await refusal(six)).toEqual(["InvalidInput", 400, "Thumbprint list must contain fewer than 5 entries."]);
    const short = iam.createOpenIDConnectProvider({ Url, ThumbprintList: ["abc"] });
    expect((await refusal(short)).slice(0, 2)).toEqual(["ValidationError", 400]);
    const named = await iam.createOpenIDConnectProvider({
      Url,
      ThumbprintList: ["root-of-identity-provider.limits.example"],
    });
    const { ThumbprintList } = await iam.getOpenIDConnectProvider({
      OpenIDConnectProviderArn: named.OpenIDConnectProviderArn,
    });
    expect(ThumbprintList).toEqual(["root-of-identity-provider.limits.example"]);
    await iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn: named.OpenIDConnectProviderArn });
    const ClientIDList = Array.from({ length: 101 }, (_, index) => `client-${index}`);
    const many = iam.createOpenIDConnectProvider({ Url, ThumbprintList: [thumbprint], ClientIDList });
    expect(await refusal(many)).toEqual([
      "LimitExceeded",
      409,
      "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100",
    ]);
  });

  it("is named by its own ARN", async () => {
    const call = iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: "arn:aws:iam::000000000000:user/x" });
    expect((await refusal(call)).slice(0, 2)).toEqual(["InvalidInput", 400]);
  });
});

describe("an account's alias", () => {
  it("is one, and no other account's", async () => {
    expect((await iam.listAccountAliases({})).AccountAliases).toEqual([]);
    await iam.createAccountAlias({ AccountAlias: "my-company" });
    await iam.createAccountAlias({ AccountAlias: "our-company" });
    expect((await iam.listAccountAliases({})).AccountAliases).toEqual(["our-company"]);
    const other = await opened.region.createAccount({ name: "other", email: "other@example.com" });
    const others = opened.clientOf(other);
    await others.createAccountAlias({ AccountAlias: "my-company" });
    expect(await refusal(others.createAccountAlias({ AccountAlias: "our-company" }))).toEqual([
      "EntityAlreadyExists",
      409,
      "The account alias our-company already exists.",
    ]);
    expect(await refusal(others.deleteAccountAlias({ AccountAlias: "our-company" }))).toEqual([
      "NoSuchEntity",
      404,
      "The account alias our-company cannot be found.",
    ]);
    await iam.deleteAccountAlias({ AccountAlias: "our-company" });
    expect((await iam.listAccountAliases({})).AccountAliases).toEqual([]);
  });

  it.each(["ab", "-abc", "abc-", "a--b", "Abc", "123456789012"])("is not %s", async (AccountAlias) => {
    const [code, status] = await refusal(iam.createAccountAlias({ AccountAlias }));
    expect([
      ["ValidationError", 400],
      ["InvalidInput", 400],
    ]).toContainEqual([code, status]);
  });
});
