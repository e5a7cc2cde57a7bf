import { refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import foodBanks from '../mappings/food-banks.json' with { type: 'json' };
import jobcentres from '../mappings/jobcentres.json' with { type: 'json' };
import libraries from '../mappings/libraries.json' with { type: 'json' };
import mentalHealthServices from '../mappings/mental-health-services.json' with { type: 'json' };
import { parseServiceMapping, type MappingRefusal, type ServiceMapping } from './mapping';

const builtIn: Readonly<Record<string, unknown>> = { 'food-banks': foodBanks, jobcentres, libraries, 'mental-health-services': mentalHealthServices };

export const builtInMappingNames: readonly string[] = Object.keys(builtIn);

/** A mapping that comes with Linkwell, by its name. */
export function builtInMapping(name: string): Result<ServiceMapping, MappingRefusal | Refusal<'UNKNOWN_MAPPING'>> {
  if (builtInMappingNames.includes(name)) return parseServiceMapping(builtIn[name]);
  return refused(refusal('UNKNOWN_MAPPING', `No mapping is called "${name.slice(0, 60)}". Use ${builtInMappingNames.join(', ')}, or give the path of a mapping file.`, 'mapping'));
}
