import { useGraphQuery } from '@linkwell/web-kit';
import { PlacesOfWorkQuery } from '../caseload/caseload-documents';

export interface Place {
  readonly teamId: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly label: string;
}

/** The viewer's teams, and the practices that they serve; `undefined` until they are known. */
export function usePlacesOfWork() {
  const { data, error, refetch } = useGraphQuery(PlacesOfWorkQuery, {}, { staleTime: 600_000 });
  const teams = data?.session?.teams;
  const places: Place[] | undefined = teams?.flatMap((team) =>
    team.sites.map(({ id, name }) => ({ teamId: team.id, siteId: id, siteName: name, label: teams.length > 1 ? `${name} (${team.name})` : name })));
  return { teams, places, error, refetch };
}
