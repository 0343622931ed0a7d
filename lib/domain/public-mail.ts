/**
 * Mail domains where anybody can have an address: R10 says that such a one can't be internal.
 * The big ones of the countries whose languages we speak; not all there are.
 */
const PUBLIC: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.nl hotmail.com hotmail.nl live.com live.nl msn.com
  yahoo.com yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com hey.com proton.me protonmail.com pm.me
  fastmail.com zoho.com tutanota.com gmx.com gmx.de gmx.net web.de t-online.de mail.com yandex.com mail.ru
  ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl hetnet.nl home.nl upcmail.nl chello.nl casema.nl quicknet.nl
  tele2.nl online.nl solcon.nl zonnet.nl telenet.be skynet.be proximus.be orange.fr wanadoo.fr free.fr laposte.net
  sfr.fr btinternet.com comcast.net verizon.net att.net libero.it telefonica.net`.split(/\s+/),
);

/** @param domain without `@`, in any case */
export function isPublicMail(domain: string): boolean {
  return PUBLIC.has(domain.toLowerCase());
}
