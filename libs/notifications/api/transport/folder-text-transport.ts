import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextTransport, type Text } from './text-transport';

/** With no gateway, in demonstrations: each text is a file beside the mails. Sending it again makes no second. */
export class FolderTextTransport extends TextTransport {
  constructor(private readonly folder: string) {
    super();
  }

  async send({ id, to, text }: Text): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${id}.txt`);
    await writeFile(`${file}.unfinished`, `To: ${to}\n\n${text}\n`, { mode: 0o600 });
    await rename(`${file}.unfinished`, file);
  }
}
