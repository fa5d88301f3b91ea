import { notFound } from "next/navigation";
import { issue } from "../../../database";

interface Props {
  params: Promise<{ key: string }>;
}

export default async function Issue({ params }: Props) {
  const found = await issue((await params).key);
  if (!found) notFound();
  const { title, key, owner, labels, bottomLine, outlook, quotes, notes } = found;
  return (
    <>
      <h1>{title}</h1>
      <p>
        {key} {owner} {labels.join(" ")}
      </p>
      <p>{bottomLine}</p>
      {outlook && (
        <section>
          <h2>Outlook</h2>
          <p>
            {outlook.likelihood} {outlook.trend} {outlook.confidence}
          </p>
          <p>{outlook.judgement}</p>
          <p>{outlook.rationale}</p>
        </section>
      )}
      <section>
        <h2>Quotations</h2>
        {quotes.map((quote) => (
          <blockquote key={quote.number}>
            Q{quote.number} {quote.exact}
            <footer>
              {quote.speaker}, {quote.role}, {quote.relation}, {quote.source}, {quote.publisher},{" "}
              {quote.publishedAt}
            </footer>
          </blockquote>
        ))}
      </section>
      <section>
        <h2>Notes</h2>
        {notes.map((note) => (
          <article key={note.id}>
            <p>
              {note.author}, {note.createdAt.slice(0, 10)}
            </p>
            <p>{note.body}</p>
          </article>
        ))}
      </section>
    </>
  );
}
