import { extract } from "@/lib/extract";

/** What a text reports without quotation marks: who says it, the words without "that", and how they are asserted. */
export const reportedAs = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map((quote) => [
      quote.speaker_text,
      quote.text.replace(/^that /, ""),
      quote.assertion as string,
    ]);

/** The same, without how it is asserted. */
export const reportedBy = (text: string) => reportedAs(text).map(([who, words]) => [who, words]);

/** The same in one line each: "the mayor (withheld): the price". */
export const reportedLines = (text: string) =>
  reportedAs(text).map(([who, words, how]) => {
    const aside = how === "asserted" ? "" : ` (${how})`;
    return `${who}${aside}: ${words!.replace(/^whether /i, "")}`;
  });

/** What is said in so many words: who says it, their role and the words. */
export const saidIn = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "direct")
    .map((quote) => [quote.speaker_text, quote.speaker_role, quote.text]);
