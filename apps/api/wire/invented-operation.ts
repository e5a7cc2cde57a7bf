import type { Random } from '@linkwell/kernel';
import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLArgument, type GraphQLCompositeType, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';

/** An operation that nobody would write but anybody could send, and what is sent with it. */
export interface InventedOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Draws an operation over a schema: aliases, fragments, conditions, several operations, variables that fit and some that do not. */
export function inventedOperation(schema: GraphQLSchema, random: Random): InventedOperation {
  return new Inventor(schema, random).operation();
}

class Inventor {
  private readonly declared = new Map<string, string>();
  private readonly values: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private keys = 0;
  private fieldsLeft = 60;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  operation(): InventedOperation {
    const kind = this.chance(0.15) ? 'mutation' : 'query';
    const type = kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType();
    if (!type) throw new Error(`The schema has no ${kind}.`);
    const body = this.selection(type, 0);
    const several = this.chance(0.1);
    const head = this.declared.size > 0 ? `(${[...this.declared].map(([name, declared]) => `$${name}: ${declared}`).join(', ')})` : '';
    const text = [`${kind} Asked${head} ${body}`, several ? 'query Other { __typename }' : '', ...this.fragments].filter(Boolean).join('\n');
    const operationName = this.chance(several ? 0.8 : 0.3) ? this.pick(['Asked', 'Asked', 'Asked', 'Missing']) : undefined;
    return { text, variables: this.values, operationName };
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.upTo(depth === 0 ? 3 : 5) }, () => this.part(type, depth)).filter(Boolean);
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    if (this.fieldsLeft <= 0) return '';
    if (isAbstractType(type) ? this.chance(0.8) : this.chance(0.15)) return this.fragment(type, depth);
    if (!('getFields' in type) || this.chance(0.1)) return `${this.alias(0.3)}__typename${this.condition()}`;
    const field = this.pick(Object.values(type.getFields()));
    const named = getNamedType(field.type);
    if (isCompositeType(named) && depth > 5) return '__typename';
    this.fieldsLeft -= 1;
    const below = isCompositeType(named) ? ` ${this.selection(named, depth + 1)}` : '';
    const given = field.args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.chance(0.4));
    // The same field twice with other arguments under one key is refused by validation, so that arguments need a key of their own.
    const alias = field.args.length > 0 ? this.alias(1) : this.alias(0.3);
    const values = given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${this.argument(arg)}`).join(', ')})` : '';
    return `${alias}${field.name}${values}${this.condition()}${below}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const members = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    const target = this.pick<GraphQLCompositeType>([...members, type]);
    const body = this.selection(target, depth + 1);
    if (this.chance(0.5)) return `... ${this.chance(0.2) && target === type ? '' : `on ${target.name}`}${this.condition()} ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${target.name} ${body}`);
    return [`...${name}${this.condition()}`, this.chance(0.2) ? `...${name}` : ''].join(' ');
  }

  private alias(share: number): string {
    if (!this.chance(share)) return '';
    this.keys += 1;
    return this.chance(0.02) ? '__proto__: ' : `k${this.keys}: `;
  }

  private condition(): string {
    if (!this.chance(0.15)) return '';
    const one = (name: string) => `@${name}(if: ${this.chance(0.6) ? this.variable('Boolean!', this.chance(0.97) ? this.chance(0.5) : this.pick([null, 'yes'])) : String(this.chance(0.5))})`;
    return ` ${this.chance(0.5) ? one('skip') : one('include')}${this.chance(0.1) ? ` ${one('include')}` : ''}`.replace(/(@include\S* ?\S*) @include.*$/, '$1');
  }

  private argument(arg: GraphQLArgument): string {
    if (this.chance(0.7)) return this.variable(String(arg.type), this.value(arg.type, 0));
    return this.literal(this.value(arg.type, 0, true), arg.type);
  }

  private variable(declared: string, value: unknown): string {
    const name = `v${this.declared.size}`;
    this.declared.set(name, declared);
    if (!this.chance(0.05)) this.values[name] = value;
    return `$${name}`;
  }

  /** A value of an input type; now and then, unless `fits` is asked for, one that is not. */
  private value(type: GraphQLInputType, depth: number, fits = false): unknown {
    if (!fits && this.chance(0.02)) return this.pick<unknown>([null, 'nonsense', -1, 1.5, true, {}, []]);
    if (isNonNullType(type)) return this.value(type.ofType, depth, fits);
    if (depth > 0 && this.chance(0.2)) return null;
    if (isListType(type)) return Array.from({ length: this.upTo(3) }, () => this.value(type.ofType, depth + 1, fits) ?? this.value(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, 0, fits));
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const asked = Object.values(type.getFields()).filter((field: GraphQLInputField) => isNonNullType(field.type) || (depth < 3 && this.chance(0.4)));
      return Object.fromEntries(asked.map((field) => [field.name, this.value(field.type, isNonNullType(field.type) ? 0 : depth + 1, fits)]));
    }
    return isLeafType(type) ? this.scalar(type.name) : null;
  }

  private scalar(name: string): unknown {
    if (name === 'Int') return this.upTo(100);
    if (name === 'Float') return this.upTo(1_000) / 8;
    if (name === 'Boolean') return this.chance(0.5);
    if (name === 'DateTime') return this.pick(['2026-05-01T10:00:00Z', '2026-05-01T10:00:00+01:00']);
    if (name === 'CalendarDate') return '2026-05-01';
    return this.pick(['a', 'words to look for', '', 'ümlaut “quoted” \u2028', '8a2b2e2e-0000-4000-8000-000000000000']);
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    const of = isNonNullType(type) ? type.ofType : type;
    if (value === null || value === undefined) return 'null';
    if (isListType(of) && Array.isArray(value)) return `[${value.map((item) => this.literal(item, of.ofType)).join(', ')}]`;
    if (isInputObjectType(of)) {
      const fields = of.getFields();
      return `{ ${Object.entries(value).map(([name, each]) => `${name}: ${this.literal(each, fields[name]!.type)}`).join(', ')} }`;
    }
    return isEnumType(of) ? String(value) : JSON.stringify(value);
  }

  private chance(share: number): boolean {
    return this.random.next() < share;
  }

  private upTo(most: number): number {
    return Math.floor(this.random.next() * (most + 1));
  }

  private pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.random.next() * choices.length)]!;
  }
}
