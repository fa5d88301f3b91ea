const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each typed word is the beginning of a word in a label. If nothing is typed, every label matches. */
export function isMeant(label: string, asked: string): boolean {
  const words = fold(label).split(/[^\p{L}\p{N}]+/u);
  return fold(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

/** The labels that are meant, those first that begin as was typed: "5" means "5 of 5" rather than "1 of 5". */
export function meant<Labelled extends { label: string }>(
  all: Labelled[],
  asked: string,
): Labelled[] {
  const begins = ({ label }: Labelled) => fold(label).startsWith(fold(asked.trim()));
  const some = all.filter(({ label }) => isMeant(label, asked));
  return [...some.filter(begins), ...some.filter((each) => !begins(each))];
}
