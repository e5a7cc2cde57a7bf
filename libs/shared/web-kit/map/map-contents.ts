/** WGS 84 degrees. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** One place to show, with the number that the list beside the map gives it. */
export interface MapPin {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly position: Position;
}

export interface MapTown extends Position {
  readonly name: string;
}

export interface MapContents {
  readonly pins: readonly MapPin[];
  /** Where distances are from. */
  readonly centre?: Position | undefined;
  /** How far was searched, in metres: rings are drawn up to it. */
  readonly withinMetres?: number | undefined;
  /** Names for a map without a background. */
  readonly towns?: readonly MapTown[] | undefined;
}

const ringSizes = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000] as const;

/** The rings to draw around the centre, in metres: at most three, the last as far as was searched or as far as the pins lie. */
export const ringsWithin = (metres: number): readonly number[] => ringSizes.filter((size) => size <= metres).slice(-3);

/** A box on the screen, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Each pin is a button of this many pixels with its gap; a group has at most so many side by side. */
export const pinSize = 30;
const mostInARow = 4;

export const boxOf = (count: number, x: number, y: number): Box => {
  const [width, height] = [Math.min(count, mostInARow) * pinSize, Math.ceil(count / mostInARow) * pinSize];
  return { x: x - width / 2, y: y - height / 2, width, height };
};

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export interface Placed<Pin> {
  readonly pins: readonly Pin[];
  /** The middle of its pins, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** Puts pins that would cover each other into groups whose boxes do not overlap, so that every number can be read and pressed. */
export function groupPins<Pin>(pins: readonly (readonly [pin: Pin, x: number, y: number])[]): readonly Placed<Pin>[] {
  const groups: Placed<Pin>[] = [];
  for (const [pin, x, y] of pins) {
    let group: Placed<Pin> = { pins: [pin], x, y };
    for (let other = touching(groups, group); other !== undefined; other = touching(groups, group)) {
      groups.splice(groups.indexOf(other), 1);
      group = together(other, group);
    }
    groups.push(group);
  }
  return groups;
}

const touching = <Pin>(groups: readonly Placed<Pin>[], group: Placed<Pin>): Placed<Pin> | undefined => {
  const box = boxOf(group.pins.length, group.x, group.y);
  return groups.find((other) => overlap(box, boxOf(other.pins.length, other.x, other.y)));
};

function together<Pin>(a: Placed<Pin>, b: Placed<Pin>): Placed<Pin> {
  const count = a.pins.length + b.pins.length;
  const middle = (from: number, to: number) => (from * a.pins.length + to * b.pins.length) / count;
  return { pins: [...a.pins, ...b.pins], x: middle(a.x, b.x), y: middle(a.y, b.y) };
}
