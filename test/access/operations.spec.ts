import { describe, expect, it } from '@jest/globals';
import { permissions } from '@linkwell/kernel';
import { declaredOperations } from './operations';

const operations = declaredOperations();

describe('every operation', () => {
  it('is found by walking the resolvers', () => expect(operations.length).toBeGreaterThan(10));

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s says who may use it and shows how it is called', (_name, operation) => {
    expect(operation.access).toBeDefined();
    expect(operation.example).toBeDefined();
  });

  it('asks for a permission that somebody holds, and every permission opens an operation', () => {
    const asked = new Set(operations.flatMap(({ access }) => (access?.kind === 'permission' ? access.permission : [])));
    expect([...asked].sort()).toEqual(Object.keys(permissions).sort());
  });
});
