import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { sameValue } from '../listing/merge-record';
import { isService, type ListingDocument, type NewId } from './document';
import type { Section } from './section';
import { organisationSectionIds, organisationSections, serviceSectionIds, serviceSections, type SectionId } from './sections';

/** A section seen without its types: what travels between the browser and the server. */
type AnySection = Section<ListingDocument, unknown>;

export const sectionsOf = (document: ListingDocument): readonly SectionId[] => (isService(document) ? serviceSectionIds : organisationSectionIds);

function sectionOf(document: ListingDocument, id: SectionId): AnySection | undefined {
  const sections: Readonly<Partial<Record<SectionId, unknown>>> = isService(document) ? serviceSections : organisationSections;
  return sections[id] as AnySection | undefined;
}

/** What each page holds of a document. */
export const answersIn = (document: ListingDocument): Readonly<Record<string, unknown>> =>
  Object.fromEntries(sectionsOf(document).map((id) => [id, sectionOf(document, id)?.read(document)]));

export type AnswerRefusal = Refusal<'ANSWER_INVALID' | 'NO_SUCH_SECTION'>;

/** Whether answers may be kept as an unfinished page: they need not be right, only be what the page holds. */
export function mayBeKept(document: ListingDocument, id: SectionId, answers: unknown): Result<unknown, AnswerRefusal> {
  const parsed = sectionOf(document, id)?.shape.safeParse(answers);
  if (!parsed) return refused(refusal('NO_SUCH_SECTION', 'This listing has no such page.', 'section'));
  return parsed.success ? ok(parsed.data) : refused(refusal('ANSWER_INVALID', 'These are not answers of this page. Load the page again.', 'answers'));
}

/** Puts a finished page's answers into the document. The refusal names the first answer that is not right, and the remedy. */
export function answerSection(document: ListingDocument, id: SectionId, answers: unknown, newId: NewId): Result<ListingDocument, AnswerRefusal> {
  const kept = mayBeKept(document, id, answers);
  if (!kept.ok) return kept;
  const page = sectionOf(document, id)!;
  const checked = page.schema.safeParse(kept.value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return refused(refusal('ANSWER_INVALID', issue?.message ?? 'Check this answer', issue?.path.join('.')));
  }
  return ok(sameValue(page.read(document), checked.data) ? document : page.write(document, checked.data, newId));
}

/** What is not right yet in a document, one a page at most: an imported listing may break a rule that was made for whoever types. */
export interface ProblemOfSection {
  readonly section: SectionId;
  readonly field: string;
  readonly message: string;
}

export function problemsOf(document: ListingDocument): readonly ProblemOfSection[] {
  const found = sectionsOf(document).flatMap((id): ProblemOfSection[] => {
    const page = sectionOf(document, id)!;
    const checked = page.schema.safeParse(page.read(document));
    const [issue] = checked.success ? [] : checked.error.issues;
    return issue ? [{ section: id, field: issue.path.join('.'), message: issue.message }] : [];
  });
  return found.some(({ section }) => section === 'places') || !lacksPlace(document)
    ? found
    : [...found, { section: 'places', field: 'anywhere', message: 'It is given in person: add the place where people go' }];
}

const lacksPlace = (document: ListingDocument): boolean =>
  isService(document) && document.ours.accessChannels.includes('in_person') && (document.service.service_at_locations ?? []).length === 0;
