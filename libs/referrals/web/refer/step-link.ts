import { useSearchParams } from 'react-router';

/** The address of a step of the same form, with what else it goes by: the earlier referral, the services. */
export function stepLink(search: URLSearchParams, step: string): string {
  const kept = new URLSearchParams(search);
  kept.set('step', step);
  return `?${kept.toString()}`;
}

export function useStepLink(): (step: string) => string {
  const [search] = useSearchParams();
  return (step) => stepLink(search, step);
}
