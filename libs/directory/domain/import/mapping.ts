import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { isNeedTermId } from '@linkwell/taxonomy-domain';
import { z } from 'zod';
import { accessChannels, accessWays } from '../access-route';
import { serviceStatuses } from '../listing-life';

/**
 * A service mapping says, as data, how one CSV file's rows become listings. `libs/directory/domain/mappings` holds some that work;
 * another publisher's file needs another mapping and no code.
 */
const column = z.string().min(1);

/** Where a text comes from: a column whole, one part of a divided column, the first thing of a kind found in it, or the same words for every row. */
const textRule = z.union([
  z.strictObject({
    column,
    /** Take the part before the first of these signs. */
    firstPartBefore: z.string().min(1).optional(),
    /** Words put after the text: "Sale" and "Jobcentre" is "Sale Jobcentre". */
    after: z.string().min(1).optional(),
    /** Take nothing when the text begins with a number: "12 High Street" is no venue's name. */
    notANumber: z.boolean().optional(),
    /** Take the first e-mail address, telephone number or web address in the text. */
    find: z.enum(['email', 'phone', 'web']).optional(),
  }),
  z.strictObject({ constant: z.string().min(1) }),
]);
export type TextRule = z.infer<typeof textRule>;

/** Which words of a column mean which value; the first that fits counts. `is`: the whole text; `holds`: within it. Case does not matter. */
const valueRule = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    column: column.optional(),
    when: z.array(z.strictObject({ is: z.array(z.string().min(1)).optional(), holds: z.array(z.string().min(1)).optional(), gives: value })).default([]),
    otherwise: value,
  });

const needId = z.string().refine(isNeedTermId, { error: 'no need of the taxonomy has this id' });

export const serviceMappingSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    title: z.string().min(1),
    /** Who published the data and on what terms; shown with every listing that came from it. */
    attribution: z.string().min(1),
    /** Columns that together make a row itself and no other; never its name alone. */
    identity: z.array(column).min(2),
    /** Texts that mean "nothing is known". */
    blank: z.array(z.string()).default([]),
    names: z.strictObject({ service: textRule, organisation: textRule, venue: textRule.optional() }),
    description: textRule.optional(),
    eligibility: textRule.optional(),
    postcode: column,
    address: z.strictObject({ column, dividedBy: z.string().min(1) }).optional(),
    email: textRule.optional(),
    phone: textRule.optional(),
    website: textRule.optional(),
    opening: textRule.optional(),
    status: valueRule(z.enum(serviceStatuses)),
    way: valueRule(z.enum(accessWays)),
    channels: z.array(z.enum(accessChannels)).default([]),
    /** Needs of every row, and more where a column holds a word. */
    needs: z.strictObject({
      always: z.array(needId).default([]),
      when: z.array(z.strictObject({ columns: z.array(column).min(1), holds: z.array(z.string().min(1)).min(1), gives: z.array(needId).min(1) })).default([]),
    }),
  })
  .refine(({ needs }) => needs.always.length > 0, { error: 'every listing needs at least one need', path: ['needs', 'always'] });

export type ServiceMapping = z.infer<typeof serviceMappingSchema>;
export type MappingRefusal = Refusal<'BAD_MAPPING' | 'COLUMN_MISSING'>;

/** Reads a mapping file's JSON; the refusal says where it is wrong. */
export function parseServiceMapping(json: unknown): Result<ServiceMapping, MappingRefusal> {
  const parsed = serviceMappingSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return refused(refusal('BAD_MAPPING', `The mapping file is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unreadable'}.`, 'mapping'));
}

/** Every column that a mapping reads. */
export function columnsOf(mapping: ServiceMapping): readonly string[] {
  const texts = [...Object.values(mapping.names), mapping.description, mapping.eligibility, mapping.email, mapping.phone, mapping.website, mapping.opening];
  const named = texts.flatMap((rule) => (rule && 'column' in rule ? [rule.column] : []));
  const values = [mapping.status.column, mapping.way.column, mapping.address?.column].filter((each) => each !== undefined);
  return [...new Set([...mapping.identity, mapping.postcode, ...named, ...values, ...mapping.needs.when.flatMap(({ columns }) => columns)])];
}

/** Whether a file's header has every column that the mapping reads; refused with the missing ones and the remedy. */
export function checkHeader(mapping: ServiceMapping, header: readonly string[]): Result<true, MappingRefusal> {
  const present = new Set(header.map((name) => name.replace(/^\uFEFF/, '').trim()));
  const absent = columnsOf(mapping).filter((name) => !present.has(name));
  if (absent.length === 0) return ok(true);
  const found = [...present].slice(0, 12).map((name) => name.slice(0, 40)).join(', ');
  const message = `The file has no column ${absent.join(', ')}, which the mapping "${mapping.name}" reads; it has ${found}. Choose the mapping made for this file, or change its column names.`;
  return refused(refusal('COLUMN_MISSING', message, 'header'));
}
