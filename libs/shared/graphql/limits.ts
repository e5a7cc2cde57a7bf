import { GraphQLError, Kind, type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** What one operation may ask at most. A page of twenty services with all their parts costs about 600. */
export const limits = { depth: 12, aliases: 30, fields: 1_000, rootFields: 10, documentCharacters: 30_000 } as const;

const code = { extensions: { code: 'OPERATION_TOO_LARGE' } };

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/**
 * Refuses an operation that is too deep, too wide, or aliased too often, before anything runs.
 * Fragments are counted wherever they are spread, and each is measured once, so that measuring stays linear in the document.
 */
export const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measured = new Map<string, Size>();
  const measuring = new Set<string>();

  const ofFragment = (fragment: FragmentDefinitionNode): Size => {
    const name = fragment.name.value;
    const known = measured.get(name);
    if (known) return known;
    if (measuring.has(name)) return { depth: 0, fields: 0, aliases: 0 };
    measuring.add(name);
    const size = ofSelections(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (set: SelectionSetNode): Size => {
    const total: Size = { depth: 0, fields: 0, aliases: 0 };
    for (const selection of set.selections) {
      let size: Size = { depth: 0, fields: 0, aliases: 0 };
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : size;
        size = { depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = ofSelections(selection.selectionSet);
      } else {
        const fragment = context.getFragment(selection.name.value);
        if (fragment) size = ofFragment(fragment);
      }
      total.depth = Math.max(total.depth, size.depth);
      total.fields += size.fields;
      total.aliases += size.aliases;
    }
    return total;
  };

  return {
    OperationDefinition(operation) {
      if (operation.operation === 'subscription') context.reportError(new GraphQLError('Subscriptions are not offered.', { nodes: operation, ...code }));
      const size = ofSelections(operation.selectionSet);
      const roots = operation.selectionSet.selections.length;
      const rootLimit = operation.operation === 'mutation' ? 1 : limits.rootFields;
      const breaches: [number, number, string][] = [
        [size.depth, limits.depth, 'levels deep'],
        [size.fields, limits.fields, 'fields'],
        [size.aliases, limits.aliases, 'aliases'],
        [roots, rootLimit, operation.operation === 'mutation' ? 'change at a time' : 'root fields'],
      ];
      for (const [asked, most, what] of breaches) {
        if (asked > most) context.reportError(new GraphQLError(`This operation asks too much: at most ${most} ${what}.`, { nodes: operation, ...code }));
      }
    },
  };
};
