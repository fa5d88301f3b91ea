// What is said in a transcript only to run the meeting: thanks, greetings, and calling on someone.

const MAX_PROCEDURE = 90;
const WHO = String.raw`(?:[,\s]+(?:everyone|everybody|all|both|guys|folks|sir|ma[’']am|very|so|much|again|now|please|for (?:coming|joining us|being here|having me)|the|in|back|front|(?:\p{Lu}[\p{L}.’'-]*)|and then (?:we|I)[’']ll (?:come|go) to \p{L}+))*`;
const PROCEDURE = new RegExp(
  String.raw`^(?:(?:(?:[Yy](?:es|eah|ep)|[Oo]kay|OK|[Aa]ll right|[Ss]ure|[Rr]ight|[Ww]ell|[Aa]nd|[Ss]o)[,.]?\s+)*(?:[Gg]o ahead|[Tt]hanks|[Tt]hank you|[Nn]ext(?: question)?|[Ll]ast (?:one|question)|[Gg]ood (?:morning|afternoon|evening)|[Hh]ello|[Pp]lease)${WHO}[.!]+\s*)+$`,
  "u",
);

/** Whether words only run a meeting, so that they state nothing: "Yeah, go ahead, Ann.", "Thanks, everyone." */
export const isProcedure = (words: string): boolean =>
  words.length <= MAX_PROCEDURE && PROCEDURE.test(words);
