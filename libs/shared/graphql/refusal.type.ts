import type { UnitOfWork } from '@linkwell/database';
import type { Refusal, Result } from '@linkwell/kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

/** An expected "no", fit to be shown: what was refused, which input must change, and the remedy in words. */
@ObjectType('Refusal')
export class RefusalType {
  @Field(() => String)
  code: string;

  @Field(() => String, { nullable: true, description: 'The input that must change, as a dotted path.' })
  field?: string | undefined;

  @Field(() => String)
  message: string;

  constructor(refusal: Refusal) {
    this.code = refusal.code;
    this.field = refusal.field;
    this.message = refusal.message;
  }
}

/** The union `<name>Result` of what a mutation answers when it is done and `Refusal`. Answers must be instances of `type`. */
export const resultOf = <T extends object>(name: string, type: new (...parameters: never[]) => T) =>
  createUnionType({
    name: `${name}Result`,
    types: () => [type, RefusalType] as const,
    resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : type),
  });

/** Turns a use case's result into the union's member. A refusal undoes the unit of work and is noted in the trail as `action`. */
export async function answer<T, Answer extends object>(
  unit: UnitOfWork,
  action: string,
  result: Result<T, Refusal> | Promise<Result<T, Refusal>>,
  show: (value: T) => Answer | Promise<Answer>,
): Promise<Answer | RefusalType> {
  const decided = await result;
  if (decided.ok) return show(decided.value);
  unit.refuse(action, decided.refusal);
  return new RefusalType(decided.refusal);
}
