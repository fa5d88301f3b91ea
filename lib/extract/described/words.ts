const words = (text: string) => new Set(text.split(/\s+/));

/** Words that stand for a speaker by themselves. */
export const PRONOUNS = words(
  `i we you he she it they me us him her them this that these those who one ones many some others most
  all both neither either everyone everybody someone somebody anyone anybody nobody none another few
  several each more my his their our its`,
);

export const POSSESSIVE = words("this that these those my your his her its our their");

/** Determiners of somebody whom the text has not named. */
export const INDEFINITE = words(
  `a an another any some each every either neither no both all many much most more less few fewer
  several other others such dozens hundreds thousands nearly almost about roughly at least only just`,
);

/** Numbers, as words or figures. */
export const ENGLISH_NUMBER =
  /^(?:\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\p{L}+)?)$/u;

/** Behind these stands what a noun belongs to, and not the noun. */
export const GOES_ON = words(
  `of for in at from with on by to near inside outside within behind against about among under over
  who whose which that including`,
);

/** What transcripts call somebody whom they do not name. */
export const LABELS = words(
  "official spokesman spokeswoman spokesperson moderator reporter questioner lawmaker diplomat president minister",
);

/** Nouns for people that are names of newspapers as well. */
export const NEWSPAPERS = words(
  "observer economist independent advocate insider star reporter republican democrat",
);

/** Nouns for people that are family names as well. */
export const SURNAMES = words(
  `king prince pope bishop dean marshal judge justice guy fan marine star host coach peer sheriff
  general major fellow page`,
);

/** Words in -s that are no plural. */
export const NOT_PLURAL = /(?:ss|us|is)$|^(?:news|headquarters|congress|police)$/;
