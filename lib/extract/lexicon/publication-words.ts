import { wordSet } from "./word-set";

/** Words in the names of newspapers, magazines, news agencies and broadcasters. */
export const PUBLICATION_WORDS = wordSet(
  `times post courier ledger review journal daily news newspaper herald tribune gazette chronicle observer guardian
  telegraph standard star globe mail press today weekly monthly quarterly magazine bulletin dispatch register sun
  mirror independent economist wire newswire agency broadcasting radio television tv network online digest record
  examiner inquirer sentinel monitor advertiser argus echo express diplomat mercury zeitung allgemeine spiegel monde
  figaro país corriere shimbun affairs policy politico axios caixin rundschau kurier nachrichten
  anzeiger tageblatt tagblatt abendblatt morgenpost landeszeitung merkur bote presse courrier dépêche quotidien diario periódico
  heraldo correo gaceta reuters xinhua kyodo yonhap tass interfax
  bloomberg bbc cnn npr cnbc afp upi dpa efe ansa jiji agence ap`,
);

const PRESS_NAMES =
  /^(?:Xinhua|Reuters|AFP|Agence France-Presse|AP|Associated Press|Bloomberg|TASS|Tass|RIA|Interfax|Kyodo|Yonhap|DPA|dpa|ANSA|EFE|Anadolu|BBC|CNN|CNBC|NHK|CCTV|CGTN|KCNA|PTI|ANI|Al Jazeera|Global Times|China Daily|People['’]s Daily|Caixin|Nikkei|Politico|Axios|Financial Times|New York Times|Washington Post|Wall Street Journal|Guardian|Times|South China Morning Post|Der Spiegel|Le Monde|El País)(?: News)?(?: Agency)?$/;

/** Whether a name is that of a news agency, a newspaper or a broadcaster which is often cited. */
export const isPressName = (name: string): boolean => PRESS_NAMES.test(name);
