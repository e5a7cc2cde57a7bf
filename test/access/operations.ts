import 'reflect-metadata';
import { modules } from '@linkwell/api';
import { accessMetadata, exampleMetadata, type Access, type ExampleArguments } from '@linkwell/graphql';

/** One GraphQL operation as the code declares it. */
export interface DeclaredOperation {
  /** The module that brings it. */
  readonly module: string;
  readonly kind: 'Query' | 'Mutation';
  readonly name: string;
  readonly access: Access | undefined;
  readonly example: ExampleArguments | undefined;
}

const resolverType = 'graphql:resolver_type';
const resolverName = 'graphql:resolver_name';

/** Walks every resolver of every feature. */
export function declaredOperations(): DeclaredOperation[] {
  return modules.flatMap((module) =>
    ((Reflect.getMetadata('providers', module) ?? []) as unknown[]).flatMap((provider) => (typeof provider === 'function' ? operationsOf(module.name, provider) : [])));
}

function operationsOf(module: string, provider: { prototype: object }): DeclaredOperation[] {
  return Object.getOwnPropertyNames(provider.prototype).flatMap((method) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(provider.prototype, method)?.value;
    if (typeof handler !== 'function') return [];
    const kind: unknown = Reflect.getMetadata(resolverType, handler);
    if (kind !== 'Query' && kind !== 'Mutation') return [];
    return {
      module,
      kind,
      name: (Reflect.getMetadata(resolverName, handler) as string | undefined) ?? method,
      access: Reflect.getMetadata(accessMetadata, handler) as Access | undefined,
      example: Reflect.getMetadata(exampleMetadata, handler) as ExampleArguments | undefined,
    };
  });
}
