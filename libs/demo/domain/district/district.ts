import type { Postcode } from '@linkwell/geography-domain';
import { Chooser } from '../chooser';
import { neighbourhoods, type Neighbourhood } from './neighbourhoods';

/** The name under which the invented deciles are kept: never mixed with those of a published index. */
export const demoEdition = 'DEMO';

export interface DemoSmallArea {
  /** Shaped like none of the Office for National Statistics: they begin with E, W, S or N. */
  readonly code: string;
  readonly neighbourhood: string;
  readonly easting: number;
  readonly northing: number;
  /** 1 is the most deprived tenth. */
  readonly decile: number;
  /** 1 is the most deprived. */
  readonly rank: number;
}

export interface DemoPostcode {
  readonly postcode: Postcode;
  readonly easting: number;
  readonly northing: number;
  readonly smallArea: string;
  readonly decile: number;
  readonly neighbourhood: string;
}

export interface District {
  readonly smallAreas: readonly DemoSmallArea[];
  readonly postcodes: readonly DemoPostcode[];
}

/** Corners of a neighbourhood in which its small areas lie, metres from its middle. */
const quarters = [[-420, -380], [440, -400], [-400, 420], [430, 390]] as const;
const postcodesPerSmallArea = 25;
/** The letters of an inward code: never C, I, K, M, O or V (BS 7666-2). */
const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';

export function makeDistrict(seed: number): District {
  const smallAreas = rankedByDecile(neighbourhoods.flatMap((place) => smallAreasOf(place, new Chooser(seed, `areas of ${place.name}`))));
  const postcodes = neighbourhoods.flatMap((place) => postcodesOf(place, smallAreas, new Chooser(seed, `postcodes of ${place.name}`)));
  return { smallAreas, postcodes };
}

type Unranked = Omit<DemoSmallArea, 'code' | 'rank'>;

const smallAreasOf = (place: Neighbourhood, choose: Chooser): readonly Unranked[] =>
  quarters.map(([east, north], quarter) => ({
    neighbourhood: place.name,
    easting: place.easting + east,
    northing: place.northing + north,
    // The first keeps the neighbourhood's own decile, so that every decile there is occurs.
    decile: Math.min(10, Math.max(1, place.decile + (quarter === 0 ? 0 : choose.between(-1, 1)))),
  }));

function rankedByDecile(areas: readonly Unranked[]): readonly DemoSmallArea[] {
  const numbered = areas.map((area, index) => ({ ...area, code: `X01${String(index + 1).padStart(6, '0')}` }));
  const order = [...numbered].sort((a, b) => a.decile - b.decile || (a.code < b.code ? -1 : 1)).map(({ code }) => code);
  return numbered.map((area) => ({ ...area, rank: order.indexOf(area.code) + 1 }));
}

function postcodesOf(place: Neighbourhood, smallAreas: readonly DemoSmallArea[], choose: Chooser): readonly DemoPostcode[] {
  const own = smallAreas.filter((area) => area.neighbourhood === place.name);
  return own.flatMap((area, block) =>
    Array.from({ length: postcodesPerSmallArea }, (_, index) => ({
      postcode: `${place.sector}${inwardEnding(block * postcodesPerSmallArea + index)}` as Postcode,
      easting: area.easting + choose.between(-380, 380),
      northing: area.northing + choose.between(-360, 360),
      smallArea: area.code,
      decile: area.decile,
      neighbourhood: place.name,
    })),
  );
}

const inwardEnding = (number: number): string =>
  `${inwardLetters.charAt(Math.floor(number / inwardLetters.length))}${inwardLetters.charAt(number % inwardLetters.length)}`;
