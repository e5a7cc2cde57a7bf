import 'reflect-metadata';
import { accessMetadata } from '@linkwell/graphql';
import { expected } from '../expected';
import { asking, operations } from '../matrix';
import { expectedAnswer, principals } from '../principals';
import type { AccessWorld } from '../world';
import type { Mutant } from './mutant';

/**
 * Takes the guard from each operation that has one: anybody may then call it. The cells that refuse are asked again until one fails – whoever is not
 * signed in, and somebody of a role that may not. They come last of all, for an operation without its guard does what it is asked.
 */
export async function guardMutants(world: AccessWorld, step = 1): Promise<Mutant[]> {
  const ask = await asking(world);
  const mutants: Mutant[] = [];
  const guarded = operations.filter(({ access, name }) => access?.kind === 'permission' && name !== 'signOut');
  for (const operation of guarded.filter((_, index) => index % step === 0)) {
    const reach = expected[operation.name];
    if (!reach) continue;
    Reflect.defineMetadata(accessMetadata, { kind: 'public' }, operation.handler);
    try {
      mutants.push({ name: `${operation.name} without its guard`, killedBy: await firstFailure() });
    } finally {
      Reflect.defineMetadata(accessMetadata, operation.access, operation.handler);
    }

    async function firstFailure(): Promise<string | null> {
      const refusing = (['FORBIDDEN', 'UNAUTHENTICATED'] as const).flatMap((answer) => principals.find((principal) => expectedAnswer(reach!, principal) === answer) ?? []);
      for (const principal of refusing) {
        const cell = await ask(operation, reach!, principal);
        if (cell.got !== cell.expected) return `${operation.name} as ${principal.name}: ${cell.got}`;
      }
      return null;
    }
  }
  return mutants;
}
