import {
  type PlainJudgement,
  plainCoverNote,
  plainJudgements,
} from "@/lib/analysis/briefings/documents/paper/plain-judgements";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { deskAddress } from "@/lib/core/http/desk-address";
import { counted } from "@/lib/core/wording";
import * as html from "./layout";
import type { Issued } from "./queries";

/** The most judgements in an email: mail programs cut off long ones. */
const MAX_JUDGEMENTS = 30;

/** A part of an email in both forms. */
interface Part {
  text: string;
  html: string;
}

/** A subject with the handling line before it, as the rules for marked papers require. */
export const marked = ({ handling }: Pick<EditionContent, "handling">, subject: string): string =>
  handling ? `${handling}: ${subject}` : subject;

/**
 * The body of an email about an edition: the handling line before anything else, what happened (`said`, unless it is a
 * correction, which says what was wrong), the cover note, the key
 * judgements, and links to the edition and its documents.
 */
export function editionBody({ content, showsCorrected }: Issued, said: string): Part {
  const { handling, corrects, number } = content;
  const note = plainCoverNote(content);
  const judgements = plainJudgements(content);
  const page = deskAddress(`/briefings/${number}`);
  return joined([
    handling && handlingPart(handling),
    ...(corrects ? correction(content, corrects, showsCorrected) : [paragraph(`${said}.`)]),
    note && { text: note, html: html.prose(note) },
    { text: "KEY JUDGEMENTS", html: html.heading("Key judgements") },
    ...judgements.slice(0, MAX_JUDGEMENTS).map((one, at) => judgementPart(one, at, page)),
    judgements.length > MAX_JUDGEMENTS &&
      paragraph(
        `And ${counted(judgements.length - MAX_JUDGEMENTS, "more judgement")} in the edition.`,
      ),
    links(number, page),
  ]);
}

/** A handling line, which comes before anything else. */
export const handlingPart = (handling: string): Part => ({
  text: handling,
  html: html.paragraph(`<strong>${html.escaped(handling)}</strong>`),
});

/** Who corrected which edition and why, with a link to that if the person may see it. */
function correction(
  { issuedBy, number }: EditionContent,
  corrects: NonNullable<EditionContent["corrects"]>,
  isShown: boolean,
): Part[] {
  const earlier = deskAddress(`/briefings/${corrects.number}`);
  const words = `Edition ${corrects.number} as it was issued`;
  return [
    paragraph(
      `${issuedBy} corrected edition ${corrects.number} with edition ${number}: ${corrects.explanation}`,
    ),
    ...(isShown
      ? [{ text: `${words}: ${earlier}`, html: html.paragraph(html.link(earlier, words)) }]
      : []),
  ];
}

function judgementPart(of: PlainJudgement, at: number, page: string): Part {
  const { issue, title, judgement, likelihood, confidence, dissents, about } = of;
  const withdrawn = of.withdrawn ? [of.withdrawn] : [];
  const estimate = [likelihood, confidence].filter((one) => one !== null);
  return {
    text: [`${at + 1}. ${title}`, ...withdrawn, judgement, ...estimate, ...dissents, ...about].join(
      "\n",
    ),
    html: [
      html.paragraph(`<strong>${at + 1}. ${html.link(`${page}#issue-${issue}`, title)}</strong>`),
      ...withdrawn.map((one) => html.paragraph(`<strong>${html.escaped(one)}</strong>`)),
      html.prose(judgement),
      estimate.length > 0 && html.paragraph(html.escaped(estimate.join(" "))),
      ...dissents.map((one) => html.paragraph(html.escaped(one))),
      about.length > 0 && html.aside(about.map(html.escaped).join("<br>")),
    ]
      .filter(Boolean)
      .join("\n"),
  };
}

function links(number: number, page: string): Part {
  const file = (format: string) => deskAddress(`/api/v1/briefings/${number}.${format}`);
  const [pdf, word] = [file("pdf"), file("docx")];
  return {
    text: `Read and acknowledge it: ${page}\nAs PDF: ${pdf}\nAs a Word document: ${word}\nThese links open once you’re signed in.`,
    html: html.paragraph(
      `${html.link(page, "Read and acknowledge it")}, or open it as ${html.link(pdf, "PDF")} or ${html.link(word, "Word")}. These links open once you’re signed in.`,
    ),
  };
}

const paragraph = (text: string): Part => ({
  text,
  html: html.paragraph(html.escaped(text)),
});

function joined(parts: (Part | false | null | "")[]): Part {
  const given = parts.filter((part) => Boolean(part)) as Part[];
  return {
    text: given.map(({ text }) => text).join("\n\n"),
    html: given.map((part) => part.html).join("\n"),
  };
}
