import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of these files, as a test needs it: deflated, without directories. */
export function aZip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const local = Buffer.concat([numbers([[4, 0x04034b50]]), described(name, plain, packed), Buffer.from(name), packed]);
    directory.push(numbers([[4, 0x02014b50], [2, 20]]), described(name, plain, packed), numbers([[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const count = Object.keys(files).length;
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, numbers([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, offset], [2, 0]])]);
}

/** What the local header and the central directory say alike: version, flags, method, time, checksum, sizes, length of name. */
const described = (name: string, plain: Buffer, packed: Buffer): Buffer =>
  numbers([[2, 20], [2, 0], [2, 8], [2, 0], [2, 0x21], [4, crc32(plain)], [4, packed.length], [4, plain.length], [2, Buffer.byteLength(name)], [2, 0]]);

function numbers(fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(fields.map(([bytes, value]) => {
    const field = Buffer.alloc(bytes);
    field.writeUIntLE(value, 0, bytes);
    return field;
  }));
}
