const words = (text: string) => new Set(text.split(/\s+/));

/** Pronouns that can be a speaker. */
export const PRONOUNS = words(
  `i we you he she it they me us him her them this that these those who one ones many some others most
  all both neither either everyone everybody someone somebody anyone anybody nobody none another few
  several each more my his their our its`,
);

export const POSSESSIVE = words("this that these those my your his her its our their");

/** Words before a noun for someone who has not been mentioned. */
export const INDEFINITE = words(
  `a an another any some each every either neither no both all many much most more less few fewer
  several other others such dozens hundreds thousands nearly almost about roughly at least only just`,
);

/** Numbers, as words or figures. */
export const ENGLISH_NUMBER =
  /^(?:\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\p{L}+)?)$/u;

/** Words that end a noun phrase: "a diplomat | in Paris". */
export const ENDS_PHRASE = words(
  `of for in at from with on by to near inside outside within behind against about among under over
  who whose which that including`,
);

/** What transcripts call unnamed speakers. */
export const LABELS = words(
  "official spokesman spokeswoman spokesperson moderator reporter questioner lawmaker diplomat president minister",
);

/** Nouns for people that are also names of newspapers. */
export const NEWSPAPERS = words(
  "observer economist independent advocate insider star reporter republican democrat",
);

/** Nouns for people that are also family names. */
export const SURNAMES = words(
  `king prince pope bishop dean marshal judge justice guy fan marine star host coach peer sheriff
  general major fellow page`,
);

/** Words ending in -s that are not plurals. */
export const NOT_PLURAL = /(?:ss|us|is)$|^(?:news|headquarters|congress|police)$/;
