/**
 * The same id for the same thing, every time: an interrupted seeding can be finished, and a finished one repeated, without doubles.
 * A UUID of version 8 (RFC 9562, section 5.8: made by one's own rule). Never for anything that must not be guessed.
 */
export function demoId<Id extends string>(kind: string, key: string | number): Id {
  const text = `${kind}/${key}`;
  const lanes = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    for (const [lane, value] of lanes.entries()) {
      lanes[lane] = Math.imul((value ^ code ^ ((lanes[(lane + 1) % 4] ?? 0) >>> 7)) + lane, 0x9e3779b1) >>> 0;
    }
  }
  const hex = lanes.map((value) => stir(value).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}` as Id;
}

function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
