// French verbs of saying by their stems, so that every tense of each is read: "clame", "clamait", "clama", "a clamé".

const stems = (words: string): string => words.trim().split(/\s+/).join("|");

/** Regular verbs in "-er"; a "é" or "è" before the ending, and a doubled consonant, are listed as they are spelt. */
const ER = stems(
  `affirm déclar ajout expliqu indiqu soulign assur estim précis annonc insist rappell? confi mart[eè]l regrett dénonc
  critiqu plaid comment confirm racont not observ résum contest récus suggér suggèr fustig invoqu réclam redout préconis
  plaisant ironis soupir tonn lâch gliss tranch nuanc avou révél révèl signal certifi jur répét répèt argu object rétorqu
  répliqu tempér tempèr constat menac relat pointe? alert détaill déplor argument proclam conseill recommand enchaîn raill
  clam scand murmur chuchot grond ricann fulmin pest jubil pronostiqu anticip souhait condamn relativis minimis rassur théoris
  analys diagnostiqu considér considèr suppos subodor soupçonn revendiqu postul spécifi rectifi confess dévoil divulgu
  communiqu inform interpell souffl bougonn marmonn acquiesc rétorqu réaffirm réitér réitèr espér espèr persiffl
  persist vitupér vitupèr cingl exhort clarifi explicit mentionn consid[eé]r doute? réfut lou salu ironis signal
  protest tempêt égrèn ressass soulev s['’]étrangl prophétis spécul conjectur augur présag évalu chiffr calcul exig expos développ amorc justifi attribu admonest certifi témoign`,
);

/** Regular verbs in "-er" whose object is what is said: "évalue | à dix millions les pertes", "souhaite | une enquête". */
export const ER_OBJECTS = stems(
  `évalu chiffr estim recens dénombr souhait dénonc déplor fustig condamn réclam exig prôn préconis pronostiqu anticip
  soulign regrett recommand confirm annonc réaffirm exclu contest réfut récus redout propos évoqu critiqu salu revendiqu
  suggèr demand invoqu brand redout vilipend pointe? vant clam tax`,
);

/** Other verbs, by their forms in the present, the imperfect and the simple past. */
const OTHERS = stems(
  `prédi(?:t|sent|sait|rent) maint(?:ien(?:t|nent)|enait|int) sout(?:ien(?:t|nent)|enait|int) prév(?:ien(?:t|nent)|enait|int)
  convien(?:t|nent) dit disent disait disaient dirent écrit écrivent écrivait répon(?:d|dent|dait|dit|dirent) préten(?:d|dent|dait)
  sous-enten(?:d|dent|dait) craign(?:ent|ait|aient) garanti(?:t|ssent|ssait) averti(?:t|ssent|ssait) réagi(?:t|ssent)
  renchéri(?:t|ssent) poursui(?:t|vent|vait|vit) conclu(?:t|ent|ait|aient) reconn(?:aît|aissent|aissait|ut) admet(?:s|tent|tait)?
  prome(?:t|ttent|ttait) concè?é?d(?:e|ent|ait|a) dém(?:ent|entent|entait) argu(?:e|ent|ait) jug(?:ent|eait|ea|eaient) croi(?:t|ent)
  pens(?:e|ent|ait) tabl(?:e|ent) parl(?:ent|ait) tien(?:t|nent)_à_rappeler (?:met|mettent|mettait)_en_garde (?:fait|font|faisait)_(?:savoir|valoir|état|part|observer|remarquer|mine)
  (?:laisse|laissent|laissait)_entendre (?:se_veut|se_veulent)_\\p{L}+ se_di(?:t|sent) se_montr(?:e|ent)_\\p{L}+ (?:s['’]attend|s['’]attendent)
  s['’](?:interroge|inquiète|étonne|offusque|alarme|agace|emporte|insurge|indigne|exclame|esclaffe|enorgueillit)(?:nt)?`,
).replaceAll("_", "\\s+");

/** Every verb of saying in its finite forms without auxiliary. */
export const FRENCH_FINITE = `(?:(?:${ER})(?:e|ent|ait|aient|eait|eaient|a|ea|èrent)|${OTHERS})`;

/** Participles behind "a", "ont", "avait". */
export const FRENCH_PARTICIPLE = `(?:(?:${ER})é|dit|redit|écrit|prédit|promis|admis|reconnu|convenu|maintenu|soutenu|prévenu|averti|garanti|réagi|renchéri|répondu|prétendu|sous-entendu|démenti|conclu|poursuivi|craint|mis\\s+en\\s+garde|fait\\s+(?:savoir|valoir|état|part|observer|remarquer|mine)|laissé\\s+(?:entendre|planer)|tenu\\s+à\\s+(?:rappeler|préciser|souligner|saluer|rassurer|dire)|abondé|table)`;

/** Conditional and future: what somebody may or will say. */
export const FRENCH_FUTURE = `(?:(?:annonc|confirm|déclar|affirm|précis|expliqu|demand|réclam|indiqu|dévoil|propos|exig|rappell|soulign|présent)er(?:a|ont|ait|aient)|dir(?:a|ont|ait|aient))`;

/** Forms that report what the subject adds. */
export const FRENCH_GERUND = `(?:(?:tout\\s+)?en\\s+)?(?:(?:${ER})e?ant|disant|soutenant|promettant|reconnaissant|avertissant|admettant|prévenant|prédisant|faisant\\s+(?:valoir|savoir|observer|remarquer)|mettant\\s+en\\s+garde|laissant\\s+entendre)`;

/** What stands before an infinitive that reports: "se borne à | rappeler", "n'a pas manqué de | souligner". */
export const FRENCH_FRAME = `(?:se\\s+(?:born|content|limit)(?:e|ent|ait)\\s+(?:à|de)|s['’]est\\s+(?:dite?\\s+(?:prête?|obligée?)\\s+à|empressée?\\s+de|limitée?\\s+à)|(?:tient|tiennent|tenait)\\s+à|(?:préfère(?:nt)?|(?:a|ont)\\s+préféré|(?:ose|osent)|(?:a|ont)\\s+osé|(?:veut|veulent|voulait)|(?:a|ont)\\s+voulu)(?=\\s)|n['’]hésite(?:nt)?\\s+pas\\s+à|n['’](?:a|ont)\\s+pas\\s+(?:hésité\\s+à|manqué\\s+de)|ne\\s+(?:manque(?:nt)?|cesse(?:nt)?)\\s+(?:pas\\s+)?de|va\\s+jusqu['’]à|continue(?:nt)?\\s+(?:de|à)|finit\\s+par|(?:a|ont)\\s+fini\\s+par|en\\s+profite(?:nt)?\\s+pour|(?:en\\s+)?(?:a|ont)\\s+profité\\s+pour)`;
