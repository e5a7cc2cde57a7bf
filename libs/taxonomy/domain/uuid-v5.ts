/**
 * The name-based UUID of a text in a namespace (RFC 9562, section 5.5): the same two always give the same id.
 * SHA-1 is computed here because a domain library runs in the browser too, where the platform's own is asynchronous; nothing secret rests on it.
 */
export function uuidV5(namespace: string, name: string): string {
  const hash = sha1([...bytesOf(namespace), ...new TextEncoder().encode(name)]).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const bytesOf = (uuid: string): number[] => (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));

/** FIPS 180-4, sections 5.1.1 and 6.1. */
function sha1(message: readonly number[]): number[] {
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = [...message, 0x80, ...new Array<number>((119 - (message.length % 64)) % 64).fill(0), ...lengthInBits(message.length)];
  for (let start = 0; start < padded.length; start += 64) state = afterBlock(state, padded.slice(start, start + 64));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

const lengthInBits = (bytes: number): number[] => Array.from({ length: 8 }, (_, index) => Math.floor((bytes * 8) / 256 ** (7 - index)) & 255);

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function afterBlock(before: readonly number[], block: readonly number[]): number[] {
  const schedule = Array.from({ length: 16 }, (_, index) => block.slice(index * 4, index * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0));
  for (let index = 16; index < 80; index += 1) {
    schedule.push(turned((schedule[index - 3] ?? 0) ^ (schedule[index - 8] ?? 0) ^ (schedule[index - 14] ?? 0) ^ (schedule[index - 16] ?? 0), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = before;
  schedule.forEach((word, index) => {
    const mixed = index < 20 ? ((b & c) | (~b & d)) + 0x5a827999 : index < 40 ? (b ^ c ^ d) + 0x6ed9eba1 : index < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
    [a, b, c, d, e] = [(turned(a, 5) + mixed + e + word) | 0, a, turned(b, 30), c, d];
  });
  return [a, b, c, d, e].map((word, index) => (word + (before[index] ?? 0)) | 0);
}
