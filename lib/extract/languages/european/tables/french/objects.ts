// French verbs whose object is what is said: "a réclamé | une enquête", "appelle | à la retenue".
import { either, oneOf } from "../lists";
import { DAY } from "./times";
import { ADMITTED, GAP, POSSIBLE } from "./verbs";

const REGULAR = oneOf`
  évalu chiffr estim recens dénombr souhait dénonc déplor fustig condamn réclam exig prôn préconis pronostiqu anticip
  soulign regrett recommand confirm annonc réaffirm exclu contest réfut récus redout propos évoqu critiqu salu revendiqu
  suggèr demand invoqu brand vilipend pointe? vant clam tax`;

const PRESENT = oneOf`
  exprime réitère promet promettent appelle appellent dément nie exclu[ts]? rejette rejettent suggère plaide écarte reconnaît
  admet rappelle reproche assure garantit? crai(?:nt|gnent|gnait|gnaient)`;

const PARTICIPLE = either(
  `${REGULAR}é`,
  oneOf`
  exprimé réitéré promis appelé démenti nié exclu rejeté suggéré plaidé écarté reconnu admis rappelé reproché assuré garanti`,
);

/** Verbs whose object is what is said. */
export const OBJECTS = either(
  `${REGULAR}(?:e|ent|ait|aient|a|èrent)`,
  PRESENT,
  POSSIBLE,
  ADMITTED,
  `(?:a|ont|avait|avaient)${GAP}${PARTICIPLE}`,
);

const THE = "(?:l[ae]s?\\s|l['’]|ces?\\s|cet\\s|cette\\s|son\\s|sa\\s|ses\\s)";
const NOUN = '[^,.;:«„“"]{2,80}?';
/** The end of a word: a space after it, or its own apostrophe. */
const END = "(?:\\s|(?<=['’]))";

/**
 * What someone thinks of something: "y voit | un cadeau", "juge | le calendrier intenable", "qualifie | le projet de
 * fou".
 */
const JUDGEMENTS: [verb: RegExp, introduction: RegExp][] = [
  [
    /(?<!\p{L})y\s+voi(?:t|ent)$/iu,
    new RegExp(
      `^\\s+(?:(?:même|là|plutôt|aussi|surtout)\\s)?(?=(?:une?|des|le|la|les|l['’])${END})`,
      "u",
    ),
  ],
  [
    /(?:justifi|expliqu)\p{L}+$/iu,
    new RegExp(`^\\s+${THE}${NOUN}\\spar\\s(?=(?:l[ae]s?|l['’]|des|une?|son|sa|ses)${END})`, "u"),
  ],
  [
    // "Attribue | la faute au brouillard", but not "attribue | le premier prix à ...".
    /attribu\p{L}+$/iu,
    new RegExp(
      `^\\s+(?!(?:\\p{L}+[\\s'’]){1,2}${oneOf`
        prix parcelle place note médaille bourse aide marché rôle`}(?!\\p{L}))${THE}${NOUN}\\s(?:à|aux?)\\s(?=\\p{L})`,
      "u",
    ),
  ],
  [
    /(?<!\p{L})(?:juge(?:nt|ait)?|jugé)$/iu,
    new RegExp(
      `^\\s+(?=(?:le|la|les|l['’]|ce|cette|ces|son|sa|ses|leurs?)\\s?[^,.;:«„“"]{3,80}\\s\\p{Ll}{2,}${oneOf`
        [aieu]bles? eux euses? ifs? ives? ants? antes? aires? iques? elles? els? [ée]e?s?`}(?:[.,]|$))`,
      "u",
    ),
  ],
  [/qualifi\p{L}*$/iu, /^\s+(?=[^,.;:«„“"]{2,100}\s(?:de\s|d['’])\p{L})/u],
  [/(?<!\p{L})parl(?:e|ent|ait|é)$/iu, /^\s+(?:d['’](?=une?\s)|de\s(?=\p{Ll}{4,}s\s))/u],
];

/** What someone claims to be or do: "s'est dite | favorable à un sursis". */
const STATES: [verb: RegExp, introduction: RegExp][] = [
  [
    /s['’](?:est|était)\s+dite?s?$|se\s+di(?:t|sent)$/iu,
    new RegExp(
      `^\\s+(?=${oneOf`
        prêt favorable opposé convaincu persuadé inqui certain confiant surpris choqué satisfait disposé conscient ouvert déçu
        déterminé hostile préoccup alarm indign étonn ému attrist frapp touch`}\\p{L}*\\s(?:à|de|d['’]|au|par)${END})`,
      "u",
    ),
  ],
  [
    /engag(?:e|ent|ée?s?)$|prête?s?\s+à$|accord(?:ent|ée?s)?$|conv(?:enue?s?|ien(?:t|nent)|inrent)$/iu,
    /^\s+(?:à|de|pour)\s+(?=(?:ne\s+pas\s+)?(?:(?:l[ea]s?|en|y|leur|se)\s|[ls]['’])?\p{Ll}+(?:er|ir|oir|re)(?!\p{L}))/u,
  ],
];

/** An infinitive, with what may precede it: "ne pas les laisser". */
const TO_DO = String.raw`(?:ne\s+(?:pas|plus|jamais)\s+|n['’]|se\s|s['’]|l['’]|y\s|en\s|les?\s|la\s|leur\s)?(?:avoir|être|\p{Ll}{2,}(?:er|ir|oir|dre|tre|ire|cre|pre|vre))(?!\p{L})`;

/** What someone demands, offers or counts on: "exhorte | les élus à voter", "table | sur une reprise". */
const DEMANDS: [verb: RegExp, introduction: RegExp][] = [
  [
    /(?:^|\s)fai(?:t|sait|saient)\s+(?:part|état)$|\sfont\s+(?:part|état)$/iu,
    /^\s+(?:de\s|d['’]|du\s|des\s)(?=\p{L})/u,
  ],
  [/en\s+garde$/iu, /^\s+(?:[^,.;:«“„"]{1,60}?\s)?contre\s+(?=\p{L})/u],
  // "S'est félicitée | d'un accord": in a compound tense these say something, otherwise they only describe a mood.
  [
    /^s\S*\s?(?:est|sont|étai(?:t|ent))\s(?:\p{L}+ment\s)?(?:félicit|inquiét|indign|alarm|offusqu|réjoui)\p{L}*$/iu,
    new RegExp(`^\\s+(?:${DAY}\\s)?(?:de\\s|d['’]|du\\s|des\\s)(?=\\p{L})`, "u"),
  ],
  [/(?:^|\s)tabl(?:e|ent|ait|é)$/iu, /^\s+(?:[^,.;:«“„"]{0,40}?\s)?sur\s+(?=\p{L})/u],
  [
    /(?:plaid|milit)(?:e|ent|ait|aient|é)$/iu,
    /^\s+(?:[^,.;:«“„"]{0,40}?\s)?pour\s+(?=(?:l[ae]s?\s|l['’]|une?\s|des\s|davantage|plus\s|que\s)\S)/u,
  ],
  [/s['’]attend(?:ent|ait|aient)?$/iu, /^\s+à\s+(?=\p{L})/u],
  [
    new RegExp(
      `${oneOf`
        menac accus demand exclu prome[ts] promis exhort invit reproch suggér somm soupçonn propos conseill recommand ordonn (?<!r)appel (?<=(?:a|ont|avait)_)press`}\\p{L}{0,4}$`,
      "iu",
    ),
    // "Menace | de quitter la salle", "exhorte | les élus à voter"
    new RegExp(
      `^\\s+(?:(?!(?:de|à|d['’]|que|qu['’])${END})(?:(?!\\set\\s)[^,.;:«“„"]){1,50}?\\s)?(?=(?:de|d['’]|à)\\s?${TO_DO})`,
      "u",
    ),
  ],
  [
    /(?<!r)(?:appel|exhort|invit)\p{L}{0,3}$/iu,
    new RegExp(
      `^\\s+(?:(?!à\\s)[^,.;:«“„"]{1,50}?\\s)?à\\s+(?=(?:la|l['’]|une?|des|plus)${END}\\p{L})`,
      "u",
    ),
  ],
];

export const PREPOSITIONAL = [...JUDGEMENTS, ...STATES, ...DEMANDS];

const ADVERB = either(
  DAY,
  oneOf`de_(?:son|leur)_côté toutefois cependant également aussi par_ailleurs en_outre lui pour_sa_part`,
);
const CLAIMED = either(
  String.raw`(?<=ne\s(?:pas|plus|jamais)\s)\p{Ll}+(?:er|ir|oir|re)`,
  oneOf`
  avoir être vouloir pouvoir devoir disposer attendre craindre tenir soutenir maintenir obtenir subir offrir agir réfléchir suivre
  vivre faire prendre comprendre entendre rendre perdre défendre mettre permettre répondre savoir croire connaître
  (?!janvier|février|hier|premier|dernier|entier|particulier)\p{Ll}{3,}er(?=\s)`,
);

/** An infinitive after the verb that says what someone claims: "assure | disposer de réserves". */
export const INFINITIVE = new RegExp(
  String.raw`^\s+(?:${ADVERB}\s+)?(?=(?:ne\s+(?:pas|plus|jamais)\s+|n['’]|se\s|s['’])?${CLAIMED}(?!\p{L}))`,
  "u",
);
