// Lines of a publication between or below what someone says in it: how it was made, and what the house offers.
import { isSworn } from "./sworn";

const TALK = "interview|conversation|transcript|exchange|discussion|q ?& ?a";
const TEXT = "text|translation|article|piece|version|statement|speech|remarks|letter|answers";
const EDITED =
  "edited|condensed|shortened|abridged|translated|transcribed|adapted|reproduced|reprinted|first appeared|(?:first |originally )published";
// "This interview has been edited for length and clarity.", "Edited for clarity".
const MADE = new RegExp(
  String.raw`^(?:(?:this|the|our) (?:${TALK})s?\b[^.]{0,60}\b(?:${EDITED}|conducted|recorded|published|took place|held)\b|(?:this|these) (?:${TEXT})s?\b[^.]{0,60}\b(?:${EDITED})\b|(?:lightly )?(?:edited|condensed|abridged) (?:and \p{L}+ )?(?:for (?:length|clarity|style)|version)\b|(?:first|originally) published\b|the views (?:expressed|here|in this)\b|(?:editor|author|translator)[’']?s?[’']? note\b|notes? (?:to|for) (?:the )?(?:editor|journalist|reader)s?\b)`,
  "iu",
);
// "Translated from the Norwegian by Lena Farrow.", "Photographs by Kofi Mensah".
const CREDIT =
  /^(?:(?:lead|cover|additional|original|further) )?(?:translat(?:ed|ion)|transcri(?:bed|ption|pt)|interview(?:ed)?|photo(?:graph(?:s|ed|y)|s)?|pictures?|illustrat(?:ed|ions?)|graphics?|video|reporting|reported|edit(?:ed|ing)|writing|written|research(?:ed)?|produc(?:ed|tion)|fact-check(?:ed|ing)|conducted|compiled|adapted|as told|words|audio|credits?)(?: (?:and|&) \p{L}+)?(?: from (?:the )?\p{L}+)?(?: (?:by|to|courtesy of)|:) (.+)$/iu;
// "Subscribe to our newsletter.", "Got a question? Tell us", "Read more: ...".
const OFFER =
  /^(?:subscribe|sign (?:up|in)|log in|(?:click|tap) (?:here|below|on|the)|download (?:the|our)|become a (?:member|subscriber|supporter)|(?:buy|order|pre-?order) (?:our|your copy|now)|share this|support independent|follow (?:us|our|@)|join our (?:newsletter|channel|community|mailing|conversation)|read (?:more|next|also|our|the full)|listen to (?:our|this)|watch (?:our|more)|get (?:the|our) (?:\p{L}+ ){0,3}(?:newsletter|briefing|app|podcast|edition)|(?:got|have) (?:a|any) (?:question|tip|comment|story)s?\?|want more\b|like what you|write to us at|send us (?:your|a tip|tips)|tell us what you think|more from (?:the|our|this)\b|for more (?:on|from|stories|news)\b|related\s*:|advertisement\b|all rights reserved|©|https?:)|\b(?:subscribe|sign up)\b[^.]{0,40}\b(?:newsletter|podcast|briefing|here)\b|\b(?:newsletter|podcast)\b[^.]{0,40}\b(?:sign up|inbox|apple|spotify)\b/iu;
// "Witnesses: Ann Lee, harbour master", "Cross-examination by Mr Tan".
const RECORD =
  /^(?:(?:witness(?:es)?|(?:members )?present|in attendance|appearances)\s*:|(?:(?:cross|re|direct|further)[ -])*examin(?:ation|ed)(?:-in-chief)? (?:resumed )?by\b)/iu;
const MAX_NOTE = 160;

/** Whether a line is a note on an interview or a statement, a credit, or what the house advertises. */
export function isNote(line: string): boolean {
  const words = line.replace(/^[\s*_[(>•–—-]+/u, "");
  if (words.length > MAX_NOTE) return false;
  return (
    MADE.test(words) || OFFER.test(words) || RECORD.test(words) || isSworn(words) || isCredit(words)
  );
}

/** Whether a line says who translated, wrote or photographed something, and no more. */
const isCredit = (words: string): boolean => {
  const [, people = ""] = CREDIT.exec(words) ?? [];
  return /^\p{Lu}/u.test(people) && people.split(" ").length <= MAX_NAMES;
};

const MAX_NAMES = 12;
