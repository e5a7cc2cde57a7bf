export * from './area-lookup';
export * from './code-point';
export * from './column-mapping';
export * from './deprivation-file';
export { areaOf, districtOf, outwardOf, parsePostcode, sectorOf, type Postcode, type PostcodeRefusal, type PostcodeRefusalCode } from './postcode';
export * from './postcode-place';
export * from './row-problem';
export * from './small-area';
