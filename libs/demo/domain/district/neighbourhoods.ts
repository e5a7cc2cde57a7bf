/** A part of the invented district of Larkmere: one postcode sector, about four small areas. */
export interface Neighbourhood {
  readonly name: string;
  /** "QX1 1": no postcode begins with Q, and none ever will (Royal Mail does not use the letter there). */
  readonly sector: string;
  /** EPSG:27700 metres. */
  readonly easting: number;
  readonly northing: number;
  /** Around which its small areas' deprivation deciles lie: 1 is the most deprived. */
  readonly decile: number;
}

/** The middle of Larkmere, laid over open farmland of the English Midlands. EPSG:27700 metres. */
const centre = { easting: 475_000, northing: 309_000 };

const at = (name: string, sector: string, east: number, north: number, decile: number): Neighbourhood => ({
  name,
  sector,
  easting: centre.easting + east,
  northing: centre.northing + north,
  decile,
});

export const neighbourhoods = [
  at('Larkmere Market', 'QX1 1', 0, 0, 2),
  at("Tanner's Lock", 'QX1 2', 1_100, -800, 1),
  at('Wharfside', 'QX1 3', -1_200, -600, 1),
  at('Nettlehill', 'QX2 1', 500, 1_900, 4),
  at('Bellwether', 'QX2 2', 2_300, 1_000, 3),
  at('Ashwhistle', 'QX2 3', -2_300, 1_500, 6),
  at('Heronfold', 'QX3 1', 3_700, -1_700, 7),
  at('Quillbury', 'QX3 2', 5_400, 1_900, 8),
  at('Thistledrop', 'QX4 1', -4_200, -2_300, 5),
  at('Marrowby', 'QX4 2', -5_600, 900, 9),
  at('Upper Fennick', 'QX5 1', 1_200, 5_100, 10),
  at('Dunmallow', 'QX5 2', 800, -4_700, 4),
] as const;

/** The neighbourhood of a name; throws when the district has none of that name. */
export function neighbourhood(name: string): Neighbourhood {
  const found = neighbourhoods.find((each) => each.name === name);
  if (!found) throw new Error(`Larkmere has no neighbourhood called "${name}".`);
  return found;
}
