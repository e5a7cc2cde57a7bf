import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

/** Length beats complexity (NCSC, "Three random words"): 12 to 128 characters, and not the account's own e-mail address. */
export function checkPassword(password: string, email: string): Result<string, Refusal<'WEAK_PASSWORD'>> {
  const weak = (message: string) => refused(refusal('WEAK_PASSWORD', message, 'password'));
  const length = [...password].length;
  if (length < 12) return weak('Use at least 12 characters, for example three random words.');
  if (length > 128) return weak('Use at most 128 characters.');
  if (new Set(password).size < 5) return weak('Use more different characters, for example three random words.');
  if (password.toLowerCase().includes(email.toLowerCase())) return weak('Do not use your e-mail address in the password.');
  return ok(password);
}
