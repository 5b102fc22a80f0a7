/** AssumeRoleWithSAML: assertions signed, changed, wrapped, late and for somebody else. */
import { STS } from "@aws-sdk/client-sts";
import { generate } from "selfsigned";
import { SignedXml } from "xml-crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountId, openStsRegion, refusal, signerOf, type StsRegion } from "../../../../test/support/sts-region.ts";
import { samlProviders } from "../../../kernel/identity/providers.ts";

const issuer = "https://idp.example.com/metadata";
const signInPage = "https://signin.aws.amazon.com/saml";
const providerArn = `arn:aws:iam::${accountId}:saml-provider/corp`;
const roleArn = `arn:aws:iam::${accountId}:role/staff`;
let opened: StsRegion;
let nobody: STS;
let pair: { private: string; cert: string };

const base64Of = (certificate: string): string => certificate.replace(/-----[^-]+-----|\s/g, "");

beforeAll(async () => {
  pair = await generate([{ name: "commonName", value: "idp.example.com" }], { keySize: 2048 });
  const metadata = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${issuer}"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${base64Of(pair.cert)}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></IDPSSODescriptor></EntityDescriptor>`;
  opened = await openStsRegion({
    roles: {
      staff: {
        maxSessionSeconds: 7_200,
        trust: {
          Effect: "Allow",
          Principal: { Federated: providerArn },
          Action: ["sts:AssumeRoleWithSAML", "sts:TagSession"],
          Condition: { StringEquals: { "SAML:aud": signInPage, "SAML:iss": issuer } },
        },
      },
    },
    more: (tx) =>
      tx.put(samlProviders, {
        accountId,
        name: "corp",
        metadata,
        createdAt: 0,
        validUntil: Date.now() + 1e10,
        tags: {},
        uuid: "u",
      }),
  });
  const { endpoint } = opened.region;
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  nobody = new STS({ endpoint, region: "us-east-1", maxAttempts: 1, credentials });
});

afterAll(async () => {
  nobody.destroy();
  await opened.close();
});

interface Parts {
  readonly issuer?: string;
  readonly audience?: string;
  readonly recipient?: string;
  readonly issuedAt?: number;
  readonly role?: string;
  readonly sessionName?: string;
  readonly attributes?: string;
  readonly sessionEnds?: string;
  readonly id?: string;
}

const attribute = (name: string, value: string): string =>
  `<saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/${name}"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`;

function assertionXml(parts: Parts = {}): string {
  const issued = parts.issuedAt ?? Date.now();
  const at = (offset: number): string => new Date(issued + offset).toISOString();
  return `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${parts.id ?? "_a"}" Version="2.0" IssueInstant="${at(0)}"><saml:Issuer>${parts.issuer ?? issuer}</saml:Issuer><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">alice@example.com</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${at(300_000)}" Recipient="${parts.recipient ?? signInPage}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(-1_000)}" NotOnOrAfter="${at(300_000)}"><saml:AudienceRestriction><saml:Audience>${parts.audience ?? "urn:amazon:webservices"}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(0)}"${parts.sessionEnds === undefined ? "" : ` SessionNotOnOrAfter="${parts.sessionEnds}"`}/><saml:AttributeStatement>${attribute("Role", parts.role ?? `${roleArn},${providerArn}`)}${attribute("RoleSessionName", parts.sessionName ?? "alice")}${parts.attributes ?? ""}</saml:AttributeStatement></saml:Assertion>`;
}

const responseXml = (assertion: string): string =>
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r" Version="2.0"><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${assertion}</samlp:Response>`;

function sign(xml: string, element: "Assertion" | "Response" = "Assertion", hash = "sha256"): string {
  const sha1 = hash === "sha1";
  const signature = new SignedXml({
    privateKey: pair.private,
    signatureAlgorithm: sha1
      ? "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
      : "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    canonicalizationAlgorithm: "http://www.w3.org/2001/10/xml-exc-c14n#",
  });
  const xpath = `//*[local-name(.)='${element}']`;
  signature.addReference({
    xpath,
    transforms: ["http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/2001/10/xml-exc-c14n#"],
    digestAlgorithm: sha1 ? "http://www.w3.org/2000/09/xmldsig#sha1" : "http://www.w3.org/2001/04/xmlenc#sha256",
  });
  signature.computeSignature(xml, { location: { reference: `${xpath}/*[1]`, action: "after" } });
  return signature.getSignedXml();
}

const assume = (xml: string, more: object = {}) =>
  nobody.assumeRoleWithSAML({
    RoleArn: roleArn,
    PrincipalArn: providerArn,
    SAMLAssertion: Buffer.from(xml).toString("base64"),
    ...more,
  });

const refusedAs = async (parts: Parts) => (await refusal(assume(sign(responseXml(assertionXml(parts)))))).slice(0, 3);

describe("an assertion that the provider signed", () => {
  test.each(["Assertion", "Response"] as const)("opens a session: the signature may be the %s's", async (element) => {
    const answer = await assume(sign(responseXml(assertionXml()), element), { DurationSeconds: 7_200 });
    expect(answer).toMatchObject({
      Subject: "alice@example.com",
      SubjectType: "persistent",
      Issuer: issuer,
      Audience: signInPage,
      AssumedRoleUser: { Arn: `arn:aws:sts::${accountId}:assumed-role/staff/alice` },
    });
    const identity = await opened.sts(signerOf(answer.Credentials)).getCallerIdentity({});
    expect(identity.Arn).toBe(`arn:aws:sts::${accountId}:assumed-role/staff/alice`);
  });

  test("may bring tags, and ends with the provider's own session", async () => {
    const attributes = attribute("PrincipalTag:team", "sky") + attribute("TransitiveTagKeys", "team");
    const sessionEnds = new Date(Date.now() + 1_200_000).toISOString();
    const answer = await assume(sign(responseXml(assertionXml({ attributes, sessionEnds }))));
    expect(answer.PackedPolicySize).toBeGreaterThan(0);
    expect((answer.Credentials?.Expiration?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(1_200_000);
  });
});

describe("an assertion", () => {
  const invalid = ["InvalidIdentityToken", 400];

  test("that is not signed, or was changed, or is signed by somebody else is refused", async () => {
    const signed = sign(responseXml(assertionXml()));
    for (const xml of [
      responseXml(assertionXml()),
      signed.replace("alice@example.com", "mallory@example.com"),
      signed.replace(">alice<", ">mallory<"),
      sign(responseXml(assertionXml()), "Assertion", "sha1"),
    ]) {
      expect(await refusal(assume(xml))).toEqual([...invalid, "Response signature invalid"]);
    }
    const own = pair;
    pair = await generate([{ name: "commonName", value: "mallory" }], { keySize: 2048 });
    const foreign = sign(responseXml(assertionXml()));
    pair = own;
    expect((await refusal(assume(foreign))).slice(0, 2)).toEqual(invalid);
  });

  test("that is wrapped around a signed one is not believed", async () => {
    const signed = sign(responseXml(assertionXml({ sessionName: "alice" })));
    const inner = signed.slice(signed.indexOf("<saml:Assertion"), signed.indexOf("</samlp:Response>"));
    const evil = assertionXml({ sessionName: "mallory", id: "_b" });
    const before = await assume(responseXml(evil + inner)).catch((error: Error) => error);
    // What is believed is what was signed, or nothing.
    expect(JSON.stringify(before)).not.toContain("assumed-role/staff/mallory");
    const around = evil.replace("</saml:Assertion>", `<saml:Advice>${inner}</saml:Advice></saml:Assertion>`);
    expect((await refusal(assume(responseXml(around)))).slice(0, 2)).toEqual(invalid);
  });

  test("cannot have its name cut by a comment", async () => {
    const signed = sign(responseXml(assertionXml({ sessionName: "alice.mallory" })));
    const cut = signed.replace("alice.mallory", "alice<!---->.mallory");
    const answer = await assume(cut);
    expect(answer.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${accountId}:assumed-role/staff/alice.mallory`);
  });

  test("costs little when it proves nothing", async () => {
    const signed = sign(responseXml(assertionXml()));
    const signature = signed.slice(signed.indexOf("<Signature"), signed.indexOf("</Signature>") + 12);
    const reference = signature.slice(signature.indexOf("<Reference"), signature.indexOf("</Reference>") + 12);
    const hostile = [
      signed.replace(signature, signature.repeat(40)),
      signed.replace(reference, reference.repeat(80)),
      signed.replace("alice@example.com", `${"<b>".repeat(9_000)}${"</b>".repeat(9_000)}`),
      signed.replace("alice@example.com", `mallory${"<b/>".repeat(15_000)}`),
      signed.replace(
        "<saml:Subject>",
        `<saml:Subject ${Array.from({ length: 4_000 }, (_, i) => `a${i}="b"`).join(" ")}>`,
      ),
    ];
    for (const xml of hostile) {
      const before = process.cpuUsage();
      expect((await refusal(assume(xml))).slice(0, 2)).toEqual(invalid);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(1_500);
    }
  });

  test("that is no XML, or declares entities, is refused", async () => {
    for (const xml of ["nonsense", "<a", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`]) {
      expect((await refusal(assume(xml))).slice(0, 2)).toEqual(invalid);
    }
  });

  test("that is late, or for others, or of another issuer, is told so", async () => {
    expect(await refusedAs({ issuedAt: Date.now() - 3_600_000 })).toEqual([
      "ExpiredTokenException",
      400,
      "Token must be redeemed within 5 minutes of issuance",
    ]);
    expect((await refusedAs({ issuedAt: Date.now() + 3_600_000 })).slice(0, 2)).toEqual(invalid);
    expect((await refusedAs({ audience: "https://example.com" }))[2]).toBe(
      "Response does not contain the required audience",
    );
    expect((await refusedAs({ issuer: "https://other.example.com" }))[2]).toBe(
      "Issuer not present in specified provider",
    );
    expect((await refusedAs({ sessionName: "a b" }))[2]).toBe(
      "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}",
    );
  });

  test("that does not name the role, or that the role's policy does not want, is denied", async () => {
    const denied = ["AccessDenied", 403, "Not authorized to perform sts:AssumeRoleWithSAML"];
    expect(await refusedAs({ role: `${roleArn}x,${providerArn}` })).toEqual(denied);
    expect(await refusedAs({ recipient: "https://example.com" })).toEqual(denied);
  });

  test("for a role and a provider that have changed places is refused as such", async () => {
    const xml = sign(responseXml(assertionXml()));
    const invalid = ["ValidationError", 400, "Request ARN is invalid"];
    expect(await refusal(assume(xml, { RoleArn: providerArn, PrincipalArn: roleArn }))).toEqual(invalid);
    expect(await refusal(assume(xml, { PrincipalArn: roleArn }))).toEqual(invalid);
  });
});
