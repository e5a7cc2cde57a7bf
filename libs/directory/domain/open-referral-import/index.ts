export { isFields, type Fields, type MakeId } from './check-thing';
export { fieldOf, inside, pointerOf, type At, type Finding, type FindingCode } from './finding';
export { parseMoment } from './formats';
export { isAboutTheFeed, kindOfRecord, type RecordKind } from './kind-of-record';
export { neutralText, withoutMarkUp } from './neutral-text';
export { morePages, readEnvelope, type PageEnvelope } from './page-envelope';
export { pieceKinds, takeApart, type Piece, type PieceKind, type UnitRead } from './take-apart';
