import { needIdsAnswering, needTerm, topTermOf } from '@linkwell/taxonomy-domain';
import type { DemoService } from '../directory/directory';

/** Services that may be sent a person of an age for a need: those that name the need first, else those of the same top need. */
export function suitableServices(services: readonly DemoService[], termId: string, age: number): readonly DemoService[] {
  const term = needTerm(termId);
  if (!term) throw new Error(`"${termId}" is no need of the taxonomy.`);
  const takes = services.filter((service) => takesReferrals(service) && (service.minAge ?? 0) <= age && age <= (service.maxAge ?? 130));
  const exact = takes.filter(({ needs }) => needs.some((id) => id === term.id));
  if (exact.length > 0) return exact;
  const near = new Set<string>(needIdsAnswering(topTermOf(term)));
  return takes.filter(({ needs }) => needs.some((id) => near.has(id)));
}

export const takesReferrals = (service: DemoService): boolean =>
  service.assurance === 'complete' && service.way !== 'self' && service.capacity.state !== 'closed';
