/** XML documents, honest and hostile. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeReadableXml, escapeXml } from "../../kernel/xml-text.ts";
import { parseXml, XmlError } from "./xml-parse.ts";

const parse = (text: string) => parseXml(Buffer.from(text, "utf8"));

function nested(depth: number): string {
  return "<a>".repeat(depth) + "</a>".repeat(depth);
}

describe("the XML reader", () => {
  it("takes prefixes off, leaves namespaces out and keeps attributes", () => {
    const root = parse(`<?xml version="1.0"?><s:A xmlns:s="urn:x" xmlns="y" xsi:type='B &amp; C'><s:D> e </s:D></s:A>`);
    expect(root.name).toBe("A");
    expect(root.attributes).toEqual(new Map([["type", "B & C"]]));
    expect(root.children.map((child) => [child.name, child.text])).toEqual([["D", " e "]]);
  });

  it("reads references, character data, comments and line ends", () => {
    const root = parse("\uFEFF<a>&lt;&#65;&#x1F600;&#13;<!-- <b> --><![CDATA[<&amp;\r\n]]>\r\n</a>\n<!-- end -->");
    expect(root.text).toBe("<A😀\r<&amp;\n\n");
    expect(root.children).toEqual([]);
  });

  it.each([
    ["nothing at all", ""],
    ["plain text", "hello"],
    ["an open element", "<a><b></b>"],
    ["a stray closing tag", "<a></a></b>"],
    ["crossed tags", "<a><b></a></b>"],
    ["two roots", "<a/><b/>"],
    ["text after the root", "<a/>x"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>'],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["a bare ampersand", "<a>b & c</a>"],
    ["a surrogate by reference", "<a>&#xD800;</a>"],
    ["a reference beyond Unicode", "<a>&#x110000;</a>"],
    ["the zero character", "<a>&#0;</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["an attribute without a value", "<a b></a>"],
    ["an attribute without quotes", "<a b=c></a>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["a tag that does not end", "<a"],
    ["an empty name", "< a/>"],
    ["open character data", "<a><![CDATA[x</a>"],
    ["an open comment", "<a><!-- </a>"],
  ])("refuses %s", (_what, text) => {
    expect(() => parse(text)).toThrow(XmlError);
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(() => parseXml(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toThrow(XmlError);
  });

  it("goes 64 elements deep and no deeper", () => {
    expect(parse(nested(64)).name).toBe("a");
    expect(() => parse(nested(65))).toThrow(XmlError);
    expect(() => parse("<a>".repeat(1_000_000))).toThrow(XmlError);
  });

  it("refuses floods of elements and attributes quickly", () => {
    const before = process.cpuUsage();
    expect(() => parse(`<a>${"<b/>".repeat(300_000)}</a>`)).toThrow(XmlError);
    expect(() => parse(`<a ${Array.from({ length: 100 }, (_, index) => `b${index}="" `).join("")}/>`)).toThrow(
      XmlError,
    );
    expect(() => parse(`<a${" ".repeat(1_000_000)}`)).toThrow(XmlError);
    expect(() => parse(`<a>${"&".repeat(100_000)}</a>`)).toThrow(XmlError);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5000);
  });

  it("never fails with anything but its own error", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "/",
      "a",
      "</a>",
      "<a>",
      "&",
      "&lt;",
      ";",
      "#x",
      '"',
      "=",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "?",
      " ",
      "\u0000",
      "é",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        try {
          parse(parts.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back whatever the writer escapes", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 50 }).filter((text) => !text.includes("\0"));
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeXml(text);
        expect(parse(`<a>${escaped}</a>`).text).toBe(text);
        expect(parse(`<a b="${escaped}"/>`).attributes?.get("b")).toBe(text);
      }),
    );
  });
});

describe("escaping", () => {
  it("writes control characters as references and leaves harmless text alone", () => {
    expect(escapeXml("a\u0001\r\n\tb")).toBe("a&#x1;&#xd;\n\tb");
    expect(escapeXml('"d41d8cd9"')).toBe("&quot;d41d8cd9&quot;");
    expect(escapeXml('"a"b"')).toBe("&quot;a&quot;b&quot;");
    expect(escapeXml('"')).toBe("&quot;");
    expect(escapeXml("<a & b>")).toBe("&lt;a &amp; b&gt;");
  });

  it("shows what XML cannot hold as U+FFFD where every parser must be able to read on", () => {
    expect(escapeReadableXml("<a\u0000\u0001\r\n\t\uFFFF>")).toBe("&lt;a\uFFFD\uFFFD&#xd;\n\t\uFFFD&gt;");
  });
});
