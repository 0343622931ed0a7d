import { BANNER } from './banner';
import { CONTACTS } from './contacts';
import { OPTIONS } from './options';
import { POPUP } from './popup';
import { REVIEW } from './review';
import type { Screen } from './screen';
import { WELCOME } from './welcome';

/** Every picture that is taken, in the order in which they are laid out: a file for each page, a line for it here. */
export const SCREENS: readonly Screen[] = [...BANNER, ...POPUP, ...CONTACTS, ...REVIEW, ...OPTIONS, ...WELCOME];
