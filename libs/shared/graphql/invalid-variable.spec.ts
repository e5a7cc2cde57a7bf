import { describe, expect, it } from '@jest/globals';
import { buildSchema, getVariableValues, parse, type GraphQLScalarType, type OperationDefinitionNode } from 'graphql';
import { withoutTheValue } from './invalid-variable';

const schema = buildSchema(`
  scalar CalendarDate
  enum Mode { phone home }
  input Contact { mode: Mode! on: CalendarDate minutes: Int! notes: [Int!] }
  type Query { ask(input: Contact, first: Int): Int }`);
(schema.getType('CalendarDate') as GraphQLScalarType).parseValue = () => {
  throw new Error('A CalendarDate is a day that exists, written YYYY-MM-DD.');
};
const document = parse('query ($input: Contact, $first: Int) { ask(input: $input, first: $first) }').definitions[0] as OperationDefinitionNode;

function wordsAbout(variables: object): string[] {
  const { errors = [] } = getVariableValues(schema, document.variableDefinitions ?? [], { ...variables }) as { errors?: readonly { message: string }[] };
  return errors.map(({ message }) => withoutTheValue(message));
}

const secret = 'Zoe "Private"; Int cannot represent at "input.mode"; 999 123 4567';

describe('what is wrong with a variable', () => {
  it.each([
    ['a word for a number', { first: secret }, 'Variable "$first" has a value at "first" that it cannot have. It must be of type "Int".'],
    ['no such choice', { input: { mode: secret, minutes: 1 } }, 'Variable "$input" has a value at "input.mode" that it cannot have. It must be one of the values of "Mode".'],
    ['no such day', { input: { mode: 'phone', minutes: 1, on: secret } }, undefined],
    ['a number in a list', { input: { mode: 'phone', minutes: 1, notes: [1, 'Zoe'] } }, 'Variable "$input" has a value at "input.notes[1]" that it cannot have. It must be of type "Int".'],
    ['something missing', { input: { mode: 'phone', on: null, notes: null } }, 'Variable "$input" has a value at "input" that it cannot have. Field "minutes" of required type "Int!" was not provided.'],
    ['a word for a whole input', { input: secret }, undefined],
  ])('%s is said, and what was typed is not repeated', (_name, variables, words) => {
    const said = wordsAbout(variables);
    expect(said.length).toBeGreaterThan(0);
    if (words !== undefined) expect(said[0]).toBe(words);
    expect(said.join(' ')).not.toMatch(/Zoe|Private|999/);
  });

  it('keeps our own words about a kind of value', () => expect(wordsAbout({ input: { mode: 'phone', minutes: 1, on: 'Zoe' } })[0]).toContain('A CalendarDate is a day that exists, written YYYY-MM-DD.'));
  it('leaves other messages alone', () => expect(withoutTheValue('There is no such record.')).toBe('There is no such record.'));
});
