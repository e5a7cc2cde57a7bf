/** Needs of one kind as a line of words; `undefined` when it was not asked. */
export function needsInWords<Need extends string>(needs: readonly Need[] | null | undefined, table: Readonly<Record<Need, string>>, more: string | null | undefined): string | undefined {
  const named = (needs ?? []).map((need) => table[need]);
  const all = more ? [...named, more] : named;
  return all.length === 0 ? undefined : all.join(' · ');
}
