import { ConfirmAction, DateText, Done, useGraphMutation } from '@linkwell/web-kit';
import { FindDirectoryTerm, type FoundTerm } from './find-directory-term';
import { MapDirectoryTermMutation, UnmapDirectoryTermMutation } from './need-documents';
import { TermPlace } from './term-place';
import { useEdit } from './use-edit';

interface Need {
  readonly id: string;
  readonly version: number;
  readonly directoryTerms: readonly FoundTerm[];
}

/** What other directories call this need. An import of their services reads it. */
export function MappedTerms({ need: { id: termId, version, directoryTerms } }: { readonly need: Need }) {
  const { done, problem, edit } = useEdit();
  const { mutateAsync: map } = useGraphMutation(MapDirectoryTermMutation);
  const { mutateAsync: unmap } = useGraphMutation(UnmapDirectoryTermMutation);
  return (
    <section className="lw-section" aria-labelledby="map-title">
      <h2 className="nhsuk-heading-m" id="map-title">
        In other directories
      </h2>
      <p>Services that are taken in under one of these terms are listed under this need.</p>
      {done && <Done>{done}</Done>}
      {problem && <p role="alert">{problem}</p>}
      {directoryTerms.length > 0 && (
        <ul className="lw-words">
          {directoryTerms.map((term) => (
            <li key={term.id}>
              <span>
                {term.name}
                <TermPlace term={term} />
                {term.vanishedOn && (
                  <span className="lw-sub">
                    No longer in its taxonomy since <DateText value={term.vanishedOn} />
                  </span>
                )}
              </span>
              <ConfirmAction
                label="Remove"
                hiddenLabel={term.name}
                question={`Remove “${term.name}”? Services taken in under it will no longer be listed under this need.`}
                confirmLabel="Remove it"
                onConfirm={() => edit(async () => (await unmap({ input: { termId, version, directoryTermId: term.id } })).unmapDirectoryTerm, `“${term.name}” no longer means this need.`)}
              />
            </li>
          ))}
        </ul>
      )}
      {directoryTerms.length === 0 && <p className="lw-unknown">None yet.</p>}
      <FindDirectoryTerm
        mapped={directoryTerms.map(({ id }) => id)}
        onChoose={(term) => edit(async () => (await map({ input: { termId, version, directoryTermId: term.id } })).mapDirectoryTerm, `“${term.name}” means this need from now on.`)}
      />
    </section>
  );
}
