/** XML as SAML uses it: parsed without document types, looked at by namespace. */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { invalidIdentityToken } from "../errors.ts";

export const assertionNamespace = "urn:oasis:names:tc:SAML:2.0:assertion";
export const protocolNamespace = "urn:oasis:names:tc:SAML:2.0:protocol";
export const metadataNamespace = "urn:oasis:names:tc:SAML:2.0:metadata";
export const signatureNamespace = "http://www.w3.org/2000/09/xmldsig#";

/** Nothing that can be read as SAML. */
export const unreadable = (): Error => invalidIdentityToken("Invalid base64 SAMLResponse");

/** The document's outermost element. Throws InvalidIdentityToken for what is not well formed or brings a document type. */
export function parseXml(text: string): Element {
  // Nothing in SAML needs entities of its own.
  if (/<!DOCTYPE/i.test(text)) throw unreadable();
  let document: Document;
  try {
    document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(text, "text/xml");
  } catch (cause) {
    throw Object.assign(unreadable(), { cause });
  }
  if (!document.documentElement) throw unreadable();
  return document.documentElement;
}

/** Whether an element is the one of that name and namespace. */
export const isNamed = (element: Element, namespace: string, name: string): boolean =>
  element.namespaceURI === namespace && element.localName === name;

/** The children of that name and namespace, in order. */
export function childrenOf(element: Element, namespace: string, name: string): Element[] {
  const found: Element[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && isNamed(node as Element, namespace, name)) found.push(node as Element);
  }
  return found;
}

/** The first such child. */
export const childOf = (element: Element | undefined, namespace: string, name: string): Element | undefined =>
  element && childrenOf(element, namespace, name)[0];

/** An element's text without the white space around it; "" for none. */
export const textOf = (element: Element | undefined): string => (element?.textContent ?? "").trim();

/** An attribute's value; undefined when it is not there. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;
