import type { Sha256 } from '@linkwell/audit-domain';
import { createHash } from 'node:crypto';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
