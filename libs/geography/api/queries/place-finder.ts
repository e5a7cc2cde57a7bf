import type { NamedStatement, UnitOfWork } from '@linkwell/database';
import { fallbackSteps, isApproximate, parsePlace, type FallbackStep } from '@linkwell/geography-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { findNearest } from './places.sql';

export type PlacePrecision = FallbackStep['kind'];

/** A place on the map. Easting and northing are EPSG:27700 metres, longitude and latitude WGS 84 degrees. */
export interface Place {
  /** What was found, as it is written: "M33 7SS", its sector "M33 7" or its district "M33". */
  readonly label: string;
  readonly easting: number;
  readonly northing: number;
  readonly longitude: number;
  readonly latitude: number;
  /** True for anything but a postcode's own place: the middle of a sector or district stands for it. */
  readonly approximate: boolean;
  readonly precision: PlacePrecision;
  /** GSS codes of the local authority and ward in which a postcode lies; `null` or absent: not known. */
  readonly areaCodes?: readonly string[] | null;
}

type PlaceRow = Omit<Place, 'approximate'>;

/** Reads the best known of a place's steps. */
function nearestPlace(steps: readonly FallbackStep[]): NamedStatement {
  const code = (kind: PlacePrecision) => steps.find((step) => step.kind === kind)?.code ?? null;
  return { name: 'place-nearest', text: findNearest, parameters: [code('postcode'), code('sector'), code('district')] };
}

/** What `find` will read for a text, if anything. Anybody may. */
export function placeRead(text: string): NamedStatement | undefined {
  const asked = parsePlace(text);
  return asked.ok ? nearestPlace(fallbackSteps(asked.value)) : undefined;
}

/** Finds a postcode, or what is nearest to knowing it: its sector, then its district. */
@Injectable()
export class PlaceFinder {
  /** Refuses text that is no postcode (NOT_A_POSTCODE, NORTHERN_IRELAND, CROWN_DEPENDENCY) and one of no known district (PLACE_NOT_FOUND). */
  async find(unit: UnitOfWork, text: string): Promise<Result<Place, Refusal>> {
    const asked = parsePlace(text);
    if (!asked.ok) return asked;
    const steps = fallbackSteps(asked.value);
    const { name, text: statement, parameters } = nearestPlace(steps);
    const [found] = await unit.read<PlaceRow>(name, statement, parameters);
    if (!found) return refused(notFound(steps[0]?.code ?? ''));
    return ok({ ...found, approximate: isApproximate({ kind: found.precision, code: found.label }) });
  }
}

const notFound = (code: string): Refusal =>
  refusal('PLACE_NOT_FOUND', `${code} is not a postcode that is known here, and neither is its district. Check it, or try a postcode nearby.`, 'postcode');
