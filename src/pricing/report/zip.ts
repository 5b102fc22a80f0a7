/** A zip archive of one file. PKWARE's APPNOTE 6.3, without the 64-bit extensions. */
import { crc32, deflateRawSync } from "node:zlib";

/** The archive's bytes; `content` is below 4 GiB. */
export function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const nameBytes = Buffer.from(name);
  // Version 2.0, no flags, deflate, 1 January 1980: the same content makes the same archive.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, nameBytes]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    // Made by: version 2.0.
    Buffer.from([20, 0]),
    common,
    // Comment, disk, attributes, and the local header's place: all zero.
    Buffer.alloc(14),
    nameBytes,
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, end]);
}
