import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { z } from 'zod';
import { smallAreaEditions } from './small-area';

/**
 * A column mapping says, as data, which headers of a file hold which fact, so that another publisher's file needs no code.
 * Each list holds the names a column may go by, best first. Names are compared without case, surrounding space or a byte order mark.
 */
const headers = z.array(z.string().min(1)).min(1);
const edition = z.union(smallAreaEditions.map((year) => z.literal(year)));

export const areasMappingSchema = z.strictObject({
  kind: z.literal('areas'),
  columns: z.strictObject({ postcode: headers, ward: headers, localAuthority: headers, longitude: headers, latitude: headers }),
  /** A file may carry small areas of both editions (ONSPD does): each is kept with its own. */
  smallAreas: z.array(z.strictObject({ edition, lsoa: headers, msoa: headers })).min(1),
});
export type AreasMapping = z.infer<typeof areasMappingSchema>;

export const deprivationMappingSchema = z.strictObject({
  kind: z.literal('deprivation'),
  editions: z
    .array(
      z.strictObject({
        edition: z.string().regex(/^[A-Z]{2,8}\d{4}$/),
        smallAreaEdition: edition,
        /** Headers that only this edition's file has. */
        recognisedBy: headers,
        columns: z.strictObject({ lsoa: headers, rank: headers, decile: headers }),
      }),
    )
    .min(1),
});
export type DeprivationMapping = z.infer<typeof deprivationMappingSchema>;

export type ColumnRefusal = Refusal<'COLUMN_MISSING' | 'BAD_MAPPING' | 'UNKNOWN_EDITION'>;

/** Reads a mapping file's JSON; the refusal names the first thing that is wrong in it. */
export function parseMapping<T>(schema: z.ZodType<T>, json: unknown): Result<T, ColumnRefusal> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return refused(refusal('BAD_MAPPING', `The mapping file is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unreadable'}.`, 'mapping'));
}

export const normaliseHeader = (text: string): string => text.replace(/^\uFEFF/, '').trim().toLowerCase();

/** Where a fact stands in a header row; `undefined` when no name of it is there. */
export function findColumn(header: readonly string[], names: readonly string[]): number | undefined {
  const present = header.map(normaliseHeader);
  for (const name of names) {
    const index = present.indexOf(normaliseHeader(name));
    if (index >= 0) return index;
  }
  return undefined;
}

export function columnMissing(fact: string, names: readonly string[], header: readonly string[]): ColumnRefusal {
  const found = header.slice(0, 12).map((name) => name.trim().slice(0, 40)).join(', ');
  return refusal('COLUMN_MISSING', `No column holds the ${fact}: looked for ${names.join(', ')}; the file has ${found}. Rename the column, or name it in a mapping file.`, 'header');
}
