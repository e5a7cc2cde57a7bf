import { GraphQLError, GraphQLScalarType } from 'graphql';

const mostCharacters = 200_000;

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field: 'answers' } });

function readAnswers(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('answers: send an object, as the page holds it.');
  if (JSON.stringify(value).length > mostCharacters) throw bad(`answers: at most ${mostCharacters} characters fit one page.`);
  return value as Readonly<Record<string, unknown>>;
}

/** What the short pages of the editor hold. Their shapes are the domain's (`serviceSections`, `organisationSections`), the same on both sides; each is checked by its page before it is kept. */
export const ListingAnswers = new GraphQLScalarType<Readonly<Record<string, unknown>>, unknown>({
  name: 'ListingAnswers',
  description: 'The answers of one page of the listing editor (as input), or of all its pages by their ids (as output). Send it as a variable.',
  serialize: (value) => value,
  parseValue: readAnswers,
  parseLiteral: () => {
    throw bad('answers: send them as a variable.');
  },
});
