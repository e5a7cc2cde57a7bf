import { needIdsAnswering, needTerm, topTermOf } from '@linkwell/taxonomy-domain';
import type { Chooser } from '../chooser';
import type { DemoService } from '../directory/directory';

/** Services that may be sent a person of an age for a need, in the order of trying: those that name the need, then others of the same top need. */
export function suitableServices(services: readonly DemoService[], termId: string, age: number, choose: Chooser): readonly DemoService[] {
  const term = needTerm(termId);
  if (!term) throw new Error(`"${termId}" is no need of the taxonomy.`);
  const takes = services.filter((service) => takesReferrals(service) && (service.minAge ?? 0) <= age && age <= (service.maxAge ?? 130));
  const exact = takes.filter(({ needs }) => needs.some((id) => id === term.id));
  const family = new Set<string>(needIdsAnswering(topTermOf(term)));
  const near = takes.filter((service) => !exact.includes(service) && service.needs.some((id) => family.has(id)));
  return [...choose.someOf(exact, exact.length), ...choose.someOf(near, near.length)];
}

export const takesReferrals = (service: DemoService): boolean =>
  service.assurance === 'complete' && service.way !== 'self' && service.capacity.state !== 'closed';
