/** Gives each value that a text names its place, however often it is said. */
export class Values {
  readonly names: string[] = [];

  of(name: string, type: string): string {
    let place = this.names.indexOf(name);
    if (place < 0) place = this.names.push(name) - 1;
    return `$${place + 1}::${type}`;
  }
}
