// Up to the verb: "together with the High Representative" is still part of them.
const WE_PARTIES =
  /^\W*(?:We|WE), ((?:the\s|\p{Lu})[^.:;\n]{4,400}?), (?!(?:and|together|along|as well)\s)(?=\p{Ll})/u;

/** Who "we" are, where a text or a quotation opens by saying so: "We, | the ministers of Fiji and Kenya |, condemn". */
export const wePartiesIn = (words: string): string | null => WE_PARTIES.exec(words)?.[1] ?? null;
