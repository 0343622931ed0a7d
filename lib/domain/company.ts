import type { Handle } from './contact';
import { isPublicMail } from './public-mail';

/** The mail domain that a person shares with their colleagues (R15). @returns undefined where it is a public one, or none */
export function companyOf(handle: Handle): string | undefined {
  if (!handle.startsWith('email:')) return undefined;
  const domain = handle.slice(handle.lastIndexOf('@') + 1);
  return isPublicMail(domain) ? undefined : domain;
}

const MACHINE =
  /^email:(mailer-daemon|postmaster|bounces?|(do-?not-?|no-?)reply|notifications?|calendar-notification)\b/;

/** An address that no human answers from: its mail is never somebody's answer under another address (R14). */
export function isRobot(handle: Handle): boolean {
  return MACHINE.test(handle);
}
