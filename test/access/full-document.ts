import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

const deepest = 6;

/** The document that asks an operation, with the arguments given, for everything its type can answer, so that whatever could leak, does. */
export function fullDocument(schema: GraphQLSchema, kind: 'Query' | 'Mutation', name: string, given: readonly string[]): string {
  const field = (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${kind} ${name}.`);
  const args = field.args.filter((arg) => given.includes(arg.name));
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const values = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = `${kind.toLowerCase()} Ask${variables ? `(${variables})` : ''}`;
  return `${head} { ${name}${values ? `(${values})` : ''}${selection(schema, field, 1)} }`;
}

function selection(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const members = schema.getPossibleTypes(type).map((member) => `... on ${member.name} { ${fieldsOf(schema, member, depth)} }`);
    return ` { __typename ${members.join(' ')} }`;
  }
  return isObjectType(type) ? ` { ${fieldsOf(schema, type, depth)} }` : '';
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const asked = Object.values(type.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));
  const shown = asked.filter((field) => depth < deepest || isLeafType(getNamedType(field.type)));
  return shown.map((field) => `${field.name}${selection(schema, field, depth + 1)}`).join(' ') || '__typename';
}
