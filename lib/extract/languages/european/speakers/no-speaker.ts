import { oneOf, only } from "../tables";

const NOBODY_SAYS = only(
  oneOf`on l['’]on ce_qu['’]?e? c['’]? se es man nadie niemand personne ello esto ça cela das dies`,
  "iu",
);
// "Nada | más salir del juzgado, dijo ...", "fast | zeitgleich"
const ADVERB = only(
  oneOf`
  nada casi no ni apenas tampoco también solo sólo incluso más menos muy tan ya aún todavía nunca jamás siempre además
  rien presque pas guère même aussi plus moins très déjà encore jamais toujours
  nichts fast nicht auch nur sogar sehr schon noch immer nie kaum`,
  "iu",
);

/** Whether a phrase, or what it begins with, can't be a noun phrase for a speaker. */
export const isNoSpeaker = (phrase: string): boolean =>
  NOBODY_SAYS.test(phrase) || ADVERB.test(/^\p{L}+/u.exec(phrase)?.[0] ?? "");
