import { execute, newIdempotencyKey, type ServerRefusal } from '@linkwell/web-kit';
import { AddCsvPartMutation, StartCsvImportMutation } from './import-documents';

/** Bytes of a part, as the server cuts them. */
export const partBytes = 60_000;
export const largestFile = 20 * 1024 * 1024;

type Sent = { readonly id: string } | { readonly refusal: ServerRefusal };

/**
 * Sends one file part by part. When the line breaks, `send` throws; calling it again goes on with the part that was not answered.
 */
export class FileToSend {
  private readonly key = newIdempotencyKey();
  private id: string | undefined;
  private next = 0;

  constructor(readonly file: File) {}

  async send(onPart: (share: number) => void): Promise<Sent> {
    const { file } = this;
    if (this.id === undefined) {
      const { startCsvImport } = await execute(StartCsvImportMutation, { input: { fileName: file.name, bytes: file.size, idempotencyKey: this.key } });
      if (startCsvImport.__typename === 'Refusal') return { refusal: startCsvImport };
      this.id = startCsvImport.id;
    }
    for (; this.next * partBytes < file.size; this.next += 1) {
      onPart((this.next * partBytes) / file.size);
      const content = await asBase64(file.slice(this.next * partBytes, (this.next + 1) * partBytes));
      const { addCsvPart } = await execute(AddCsvPartMutation, { input: { id: this.id, number: this.next, content } });
      if (addCsvPart.__typename === 'Refusal') return { refusal: addCsvPart };
    }
    return { id: this.id };
  }
}

/** Read as a data address, whose part after the comma is the base64. */
const asBase64 = (part: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => failed(reader.error ?? new Error('The file cannot be read.')));
    reader.readAsDataURL(part);
  });
