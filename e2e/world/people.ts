import { mail, profile } from './words';

/** Invented people; each lives in the chapter that is about them. */
export const ME = mail('Jonas de Wit', 'jonas@kadelicht.example');
export const ME_AT_HOME = mail('Jonas de Wit', 'jonas.dewit@thuis.example');
export const WILLEMIJN = mail('Willemijn Schouten', 'willemijn@kadelicht.example');

export const NEWS = mail('Lamp and Light', 'news@lampandlight.example');
export const ILSE = mail('Ilse Brandt', 'ilse@brandt.example');
export const LARS = mail('Lars de Groot', 'lars@degroot.example');
export const WIM = mail('Wim Peeters', 'wim@peeters.example');
export const RUBEN = mail('Ruben Maas', 'ruben@maas.example');
export const FENNA = mail('Fenna Bos', 'fenna@bos.example');
export const NOOR = mail('Noor Hendriks', 'noor@hendriks.example');
export const PIM = mail('Pim Verbeek', 'pim@verbeek.example');
export const MARIEKE = mail('Marieke van den Heuvel', 'marieke@vandenheuvel.example');
export const GRETA = mail('Greta Kuiper', 'greta@kuiper.example');
export const HUGO = mail('Hugo Castellanos', 'hugo@castellanos.example');
export const SVEN = mail('Sven Nyberg', 'sven@nyberg.example');
export const OLGA = mail('Olga Petrov', 'olga@petrov.example');
export const DAEMON = mail('Mail Delivery Subsystem', 'mailer-daemon@googlemail.com');
export const OSCAR = mail('Oscar Lindner', 'oscar@lindner.example');
export const RUTH = mail('Ruth Meier', 'ruth@meier.example');
export const BO = mail('Bo Jansen', 'bo@jansen.example');
export const BOOKING = mail('Agendaplan', 'notifications@agendaplan.example');
export const YARA = mail('Yara Haddad', 'yara@haddad.example');
export const KEES = mail('Kees Bakker', 'kees@bakker.example');
export const KEES_AT_HOME = mail('Kees Bakker', 'kees.bakker@thuispost.example');
export const ANOUK = mail('Anouk Vos', 'anouk@vos.example');
export const OTHER_ANOUK = mail('Anouk Vos', 'anouk@elders.example');
export const TOM = mail('Tom Werf', 'tom@werf.example');
export const EVA = mail('Eva Werf', 'eva@werf.example');
export const TIM = mail('Tim Dekker', 'tim@werf.example');
export const FLEUR = mail('Fleur Smit', 'fleur@smit.example');
export const GIJS = mail('Gijs Prins', 'gijs@prins.example');
export const HANNA = mail('Hanna Blom', 'hanna@blom.example');
export const IDA = mail('Ida Kok', 'ida@kok.example');
export const CROWD = ['een', 'twee', 'drie', 'vier', 'vijf'].map((n) => mail(`Lezer ${n}`, `lezer@${n}.example`));
export const KARIN = mail('Karin Postma', 'karin@postma.example');
export const LEO = mail('Leo Willems', 'leo@willems.example');
export const MILA = mail('Mila Novak', 'mila@novak.example');
export const NILS = mail('Nils Berg', 'nils@berg.example');
export const NINA = mail('Nina Holt', 'nina@holt.example');
export const OTTO = mail('Otto Kramer', 'otto@kramer.example');
export const XANDER = mail('Xander Faber', 'xander@faber.example');
export const XENIA = mail('Xenia Roos', 'xenia@roos.example');
export const YVES = mail('Yves Martin', 'yves@martin.example');
export const ZOE = mail('Zoë Claes', 'zoe@claes.example');
export const ABEL = mail('Abel Mulder', 'abel@mulder.example');
export const BEA = mail('Bea Timmer', 'bea@timmer.example');
export const CAS = mail('Cas Drent', 'cas@drent.example');
export const DIRK = mail('Dirk Steen', 'dirk@steen.example');
export const EEF = mail('Eef Linden', 'eef@linden.example');

export const ME_ON_LINKEDIN = profile('Jonas de Wit', 'linkedin:ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx');

const member = (n: number) =>
  `linkedin:ACoAAFAKE00001${n}xxxxxxxxxxxxxxxxxxxxxxxx`.slice(0, 48) as `linkedin:${string}`;
export const PIA = profile('Pia Lund', member(10));
export const ROB = profile('Rob Kuil', member(11));
export const SARA = profile('Sara Wolff', member(12));
export const VERA = mail('Vera Zand', 'vera@zand.example');
export const VERA_ON_LINKEDIN = profile('Vera Zand', 'slug:vera-zand');
export const JAN = mail('Jan de Vries', 'jan@zuid.example');
export const OTHER_JAN = profile('Jan de Vries', member(13));
export const WOUT = mail('Wout Hage', 'wout@hage.example');
export const WOUT_ON_LINKEDIN = profile('Wout Hage', member(14));
export const TESS = profile('Tess Baan', member(15));
export const UGO = profile('Ugo Ferri', member(16));
