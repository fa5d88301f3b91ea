import { Words } from "@/components/analysis/markdown/words";
import { DateText } from "@/components/ui/date-text";
import type { DeskQuestion } from "@/lib/analysis/notes/schema";
import { notesPlaceOf } from "@/lib/evidence/quotes/places";
import { noteHref } from "./note-href";

/** Open questions, each with where it was asked and how many replies it has. */
export function QuestionList({ questions }: { questions: DeskQuestion[] }) {
  return (
    <ol className="divide-y divide-rule border-y">
      {questions.map((question) => (
        <li key={question.id} className="py-3">
          <a href={placeOf(question)} className="line-clamp-3 hover:underline">
            <Words text={question.body} markdown />
          </a>
          <p className="text-sm text-secondary">
            {question.author}, <DateText date={question.createdAt} variant="relative" />, on{" "}
            {question.on.quote && `Q${question.on.quote} in `}
            {question.on.title} · {repliesText(question.replies)}
            {question.visibility === "PRIVATE" && " · Visible only to you"}
          </p>
        </li>
      ))}
    </ol>
  );
}

const repliesText = (count: number) =>
  count === 0 ? "no reply yet" : count === 1 ? "1 reply" : `${count} replies`;

function placeOf({ id, on: { kind, ref, quote } }: DeskQuestion): string {
  if (kind === "issue") return noteHref(ref, id);
  return quote
    ? notesPlaceOf({ number: quote, source: { id: ref } })
    : `/sources/${ref}#note-${id}`;
}
