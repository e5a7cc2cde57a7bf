import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { compose, type Sender } from './compose';
import { MailTransport, type Mail } from './mail-transport';

/** With no mail server: each mail is a file that only this user reads, and that any mail program opens. Sending it again makes no second. */
export class FolderTransport extends MailTransport {
  private readonly writer = createTransport({ streamTransport: true, buffer: true });

  constructor(private readonly folder: string, private readonly sender: Sender) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { message } = await this.writer.sendMail(compose(mail, this.sender));
    const file = join(this.folder, `${mail.id}.eml`);
    await writeFile(`${file}.unfinished`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.unfinished`, file);
  }
}
