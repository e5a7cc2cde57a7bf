import { z } from 'zod';

const key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'each key is 32 random bytes in base64');
const id = z.string().regex(/^[a-z0-9-]{1,16}$/);
const keyFile = z.object({ current: id, keys: z.record(id, key), hashKey: key });
export type FieldKeys = z.infer<typeof keyFile>;

/** Reads keys from JSON: `{"current":"k1","keys":{"k1":"<32 bytes, base64>"},"hashKey":"<32 bytes, base64>"}`. Throws with the field that is wrong. */
export function parseFieldKeys(json: string): FieldKeys {
  const parsed = keyFile.safeParse(parseJson(json));
  if (!parsed.success) throw new Error(`The encryption keys are not usable: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  if (parsed.data.keys[parsed.data.current] === undefined) throw new Error('The encryption keys are not usable: "current" names no key of "keys".');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
