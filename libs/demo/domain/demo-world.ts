import type { CalendarDate } from '@linkwell/kernel';
import { demoUsers } from './accounts/accounts';
import { demoTeams } from './accounts/places-of-work';
import { makeDirectory, type DemoDirectory } from './directory/directory';
import { makeDistrict, type District } from './district/district';
import { currentPeople, currentPeopleCount } from './people/current-people';
import { pastPeople } from './people/past-people';
import type { DemoPerson } from './people/person';
import type { Setting } from './people/plan';
import { testNhsNumbers } from './people/test-nhs-numbers';

/** All of Larkmere as it stands on a day. */
export interface DemoWorld {
  readonly today: CalendarDate;
  readonly district: District;
  readonly directory: DemoDirectory;
  /** On the caseloads today, or gone only lately. */
  readonly currentPeople: readonly DemoPerson[];
  readonly pastPeople: readonly DemoPerson[];
}

/** The same seed and day make the same world, to the last letter. */
export function makeWorld(seed: number, today: CalendarDate): DemoWorld {
  const district = makeDistrict(seed);
  const directory = makeDirectory(seed, today, district.postcodes);
  const setting: Setting = { seed, today, postcodes: district.postcodes, services: directory.services, teams: demoTeams, users: demoUsers };
  const nhsNumbers = testNhsNumbers();
  return {
    today, district, directory,
    currentPeople: currentPeople(setting, 0, nhsNumbers),
    pastPeople: pastPeople(setting, currentPeopleCount(setting), nhsNumbers),
  };
}
