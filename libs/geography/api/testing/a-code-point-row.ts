interface Choice {
  readonly quality?: number;
  readonly easting?: number;
  readonly northing?: number;
}

/** A row as Code-Point Open writes it. Tests use the area ZZ, which does not exist. */
export const aCodePointRow = (postcode: string, { quality = 10, easting = 400_000, northing = 400_000 }: Choice = {}): string =>
  `"${postcode}",${quality},${quality === 90 ? 0 : easting},${quality === 90 ? 0 : northing},"E92000001","E19000001","E18000002","","E08000003","E05011361"\n`;
