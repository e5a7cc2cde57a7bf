/** A bar on standard error for long work: drawn in place on a terminal, one line every few seconds elsewhere. */
export class ProgressBar {
  private readonly began = performance.now();
  private drawn = 0;
  private done = 0;
  private total = 0;
  private rows = 0;
  private note = '';

  constructor(
    private readonly title: string,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /** The whole amount of work, in any unit that `advance` is told in. */
  expect(total: number): void {
    this.total = total;
    this.draw(true);
  }

  advance(amount: number): void {
    this.done += amount;
    this.draw(false);
  }

  /** `note`: what stands beside from now on. */
  count(rows: number, note = this.note): void {
    this.rows += rows;
    this.note = note;
    this.draw(false);
  }

  /** Says what is being done now. */
  say(note: string): void {
    this.note = note;
    this.draw(true);
  }

  finish(): void {
    this.note = '';
    if (this.total > 0) this.draw(true);
    if (this.out.isTTY) this.out.write('\n');
  }

  private draw(now: boolean): void {
    const milliseconds = performance.now() - this.began;
    if (!now && milliseconds - this.drawn < (this.out.isTTY ? 100 : 5_000)) return;
    this.drawn = milliseconds;
    const share = this.total > 0 ? Math.min(1, this.done / this.total) : 0;
    const filled = Math.round(share * 24);
    const rate = Math.round(this.rows / Math.max(0.001, milliseconds / 1000));
    const words = [`${Math.round(share * 100)} %`, `${this.rows.toLocaleString('en-GB')} rows`, `${rate.toLocaleString('en-GB')} rows/s`, this.note].filter(Boolean).join(' · ');
    const line = `${this.title} [${'='.repeat(filled)}${' '.repeat(24 - filled)}] ${words}`;
    this.out.write(this.out.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }
}
