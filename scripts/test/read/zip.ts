import { crc32, deflateRawSync } from "node:zlib";

/** What was packed before: hundreds of megabytes take seconds. */
const packedBefore = new WeakMap<Buffer, { packed: Buffer; sum: number }>();

function pack(data: Buffer) {
  const made = packedBefore.get(data) ?? { packed: deflateRawSync(data), sum: crc32(data) };
  packedBefore.set(data, made);
  return made;
}

/** A zip of these files; `says` is the size that its directory claims for each. */
export function zipOf(files: [name: string, data: Buffer, says?: number][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, data, says = data.length] of files) {
    const { packed, sum } = pack(data);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(sum, 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(says, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), facts, place, Buffer.from(name));
    const local = [Buffer.from("PK\x03\x04"), facts, Buffer.from(name), packed];
    at += Buffer.concat(local).length;
    parts.push(...local);
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
