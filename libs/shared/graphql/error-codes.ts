import { ApolloServerErrorCode } from '@apollo/server/errors';
import { KeyReused, MixedRoles } from '@linkwell/database';
import { BadRequestException, HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { withoutTheValue } from './invalid-variable';

/** Every code a client can meet in `errors[].extensions.code`, with the words it carries when the error brings none that are fit to show. */
export const errorWords = {
  UNAUTHENTICATED: 'Sign in to do this.',
  FORBIDDEN: 'Your role does not allow this.',
  NOT_FOUND: 'There is no such record, or it is not yours to see.',
  BAD_USER_INPUT: 'Something in the request is not as it should be.',
  CONFLICT: 'Somebody else changed this meanwhile. Load it again and repeat your change.',
  KEY_REUSED: 'This idempotency key was used for another request. Use a new one.',
  OPERATION_TOO_LARGE: 'This operation asks too much at once.',
  OPERATION_UNKNOWN: 'This version of Linkwell does not know the operation by this hash. Load the page again, or send the operation as text.',
  TOO_MANY_REQUESTS: 'There have been too many requests from your address. Wait a minute, then try again.',
  TRY_AGAIN: 'The database could not finish this now. Nothing was changed; try again.',
  OUTCOME_UNKNOWN: 'The database went away as this was being saved, so it may be saved or not. Send it again with the same idempotency key: it is done once.',
  INTERNAL: 'Something went wrong on our side. Nothing was changed.',
} as const;
export type ErrorCode = keyof typeof errorWords;

/** Codes of errors whose own message is not for the one who asked. */
const ownWords: readonly ErrorCode[] = ['INTERNAL', 'TRY_AGAIN', 'OPERATION_UNKNOWN'];

/** By SQLSTATE class: PostgreSQL itself said that it undid the transaction that was to be committed (a constraint, a conflict). */
const undone = ['23', '40'];

/** What is said when a commit failed: what was done is known to be undone only where PostgreSQL still said so. */
export function formatFailedCommit(error: unknown): GraphQLFormattedError {
  const state = error instanceof QueryFailedError && 'code' in error.driverError && typeof error.driverError.code === 'string' ? error.driverError.code : '';
  if (undone.some((kind) => state.startsWith(kind))) return formatError({ message: '' }, error, () => undefined);
  return { message: errorWords.OUTCOME_UNKNOWN, extensions: { code: 'OUTCOME_UNKNOWN' satisfies ErrorCode } };
}

/** The one place where errors become codes. `log` is told of what nobody expected. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, log: (error: unknown) => void): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = codeOf(original, formatted);
  if (code === 'INTERNAL') log(original);
  const { field, reason } = error instanceof GraphQLError ? error.extensions : {};
  return {
    message: ownWords.includes(code) ? errorWords[code] : wordsOf(original, formatted, code),
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: { code, ...(field === undefined ? {} : { field }), ...(reason === undefined ? {} : { reason }) },
  };
}

function codeOf(original: unknown, formatted: GraphQLFormattedError): ErrorCode {
  if (original instanceof KeyReused) return 'KEY_REUSED';
  if (original instanceof MixedRoles) return 'OPERATION_TOO_LARGE';
  if (original instanceof QueryFailedError) return databaseCode(original);
  if (original instanceof HttpException) return original instanceof BadRequestException ? 'BAD_USER_INPUT' : httpCode(original.getStatus());
  const given = formatted.extensions?.['code'];
  if (typeof given === 'string' && given in errorWords) return given as ErrorCode;
  switch (given) {
    case ApolloServerErrorCode.GRAPHQL_PARSE_FAILED:
    case ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED:
    case ApolloServerErrorCode.BAD_REQUEST:
    case ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE:
    case ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED:
      return 'BAD_USER_INPUT';
    case ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND:
      return 'OPERATION_UNKNOWN';
    default:
      return 'INTERNAL';
  }
}

const httpCode = (status: number): ErrorCode => (status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : status === 404 ? 'NOT_FOUND' : status === 429 ? 'TOO_MANY_REQUESTS' : 'INTERNAL');

/** SQLSTATE classes: 22 bad data, 40 and 55 and 57 pass by themselves, 42501 is row-level security or a missing grant. */
function databaseCode(error: QueryFailedError): ErrorCode {
  const state = 'code' in error.driverError && typeof error.driverError.code === 'string' ? error.driverError.code : '';
  if (state === '42501') return 'NOT_FOUND';
  if (state === '22P02' || state === '22021' || state === '22003') return 'BAD_USER_INPUT';
  if (state.startsWith('40') || state.startsWith('55') || state.startsWith('57')) return 'TRY_AGAIN';
  return 'INTERNAL';
}

function wordsOf(original: unknown, formatted: GraphQLFormattedError, code: ErrorCode): string {
  if (original instanceof BadRequestException) return validationWords(original);
  if (original instanceof QueryFailedError || original instanceof KeyReused || original instanceof MixedRoles) return errorWords[code];
  return withoutTheValue(formatted.message) || errorWords[code];
}

/** class-validator's findings, which name the field and what is wrong with it. */
function validationWords(error: BadRequestException): string {
  const body = error.getResponse();
  const found = typeof body === 'object' && 'message' in body ? body.message : undefined;
  return Array.isArray(found) ? found.join('; ') : errorWords.BAD_USER_INPUT;
}
