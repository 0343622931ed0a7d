import type { Form, Language } from '../domain/question';

interface Tongue {
  readonly name: string;
  readonly forms?: Readonly<Record<Form, string>>;
}

/** Each language of the questions by its own name, and its forms by their own word; English has one. */
export const TONGUES: Readonly<Record<Language, Tongue>> = {
  en: { name: 'English' },
  nl: { name: 'Nederlands', forms: { formal: 'u', informal: 'je' } },
  de: { name: 'Deutsch', forms: { formal: 'Sie', informal: 'du' } },
  fr: { name: 'Français', forms: { formal: 'vous', informal: 'tu' } },
  es: { name: 'Español', forms: { formal: 'usted', informal: 'tú' } },
};
