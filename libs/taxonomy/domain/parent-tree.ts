export interface Branch {
  readonly id: string;
  readonly parentId: string | null;
}

export interface ParentTree {
  /** Ids that name a parent which is not among them. */
  readonly orphans: readonly string[];
  /** Each a way from an id over its parents back to itself. */
  readonly cycles: readonly (readonly string[])[];
}

/** Follows every branch to its top, each step once, in a loop and not by recursion: a tree may be tens of thousands of levels deep. */
export function readParentTree(branches: readonly Branch[]): ParentTree {
  const parentOf = new Map(branches.map(({ id, parentId }) => [id, parentId]));
  const orphans = branches.filter(({ parentId }) => parentId !== null && !parentOf.has(parentId)).map(({ id }) => id);
  const settled = new Set<string>();
  const cycles: string[][] = [];
  for (const { id } of branches) {
    const way = new Map<string, number>();
    let at: string | null | undefined = id;
    while (at != null && parentOf.has(at) && !settled.has(at) && !way.has(at)) {
      way.set(at, way.size);
      at = parentOf.get(at);
    }
    if (at != null && way.has(at)) cycles.push([...way.keys()].slice(way.get(at)));
    for (const passed of way.keys()) settled.add(passed);
  }
  return { orphans, cycles };
}
