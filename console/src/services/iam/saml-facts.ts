/** What a SAML metadata document says of its provider. */

const metadata = "urn:oasis:names:tc:SAML:2.0:metadata";

/** The issuer of its assertions, and where its people sign in. */
export interface SamlFacts {
  readonly issuer: string | undefined;
  readonly signInPage: string | undefined;
}

/** The facts; undefined where the document does not say. */
export function samlFacts(document: string): SamlFacts {
  const parsed = new DOMParser().parseFromString(document, "application/xml");
  const [service] = parsed.getElementsByTagNameNS(metadata, "SingleSignOnService");
  return {
    issuer: parsed.documentElement.getAttribute("entityID") ?? undefined,
    signInPage: service?.getAttribute("Location") ?? undefined,
  };
}
