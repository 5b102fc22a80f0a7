/** IP addresses and CIDR blocks, versions 4 and 6, as numbers. */
import { isIPv4, isIPv6 } from "node:net";

/** A block of addresses. */
export interface IpRange {
  readonly version: 4 | 6;
  readonly address: bigint;
  /** Bits that are fixed. */
  readonly prefixLength: number;
}

/** Reads an address or a CIDR block; undefined when it is neither. IPv4 inside IPv6 (`::ffff:1.2.3.4`) becomes IPv4. */
export function parseIpRange(text: string): IpRange | undefined {
  const slash = text.indexOf("/");
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  const bits = address.version === 4 ? 32 : 128;
  if (slash < 0) return { ...address, prefixLength: bits };
  const length = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return undefined;
  return { ...address, prefixLength: Number(length) };
}

/** Whether every address of `inner` is in `outer`. */
export function rangeContains(outer: IpRange, inner: IpRange): boolean {
  if (outer.version !== inner.version || inner.prefixLength < outer.prefixLength) return false;
  const shift = BigInt((outer.version === 4 ? 32 : 128) - outer.prefixLength);
  return outer.address >> shift === inner.address >> shift;
}

function parseAddress(text: string): { version: 4 | 6; address: bigint } | undefined {
  if (isIPv4(text)) return { version: 4, address: parseVersion4(text) };
  if (!isIPv6(text) || text.includes("%")) return undefined;
  const address = parseVersion6(text);
  return address >> 32n === 0xffffn ? { version: 4, address: address & 0xffffffffn } : { version: 6, address };
}

function parseVersion4(text: string): bigint {
  return BigInt(text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0));
}

function parseVersion6(text: string): bigint {
  const [head = "", tail] = text.split("::");
  const before = parseGroups(head);
  const after = tail === undefined ? [] : parseGroups(tail);
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0n), ...after];
  return groups.reduce((sum, group) => (sum << 16n) | group, 0n);
}

function parseGroups(text: string): bigint[] {
  if (text === "") return [];
  return text.split(":").flatMap((group) => {
    if (!group.includes(".")) return [BigInt(`0x${group}`)];
    const address = parseVersion4(group);
    return [address >> 16n, address & 0xffffn];
  });
}
