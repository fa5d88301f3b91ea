import Link from "next/link";
import { connection } from "next/server";
import { summary } from "../../database";

export default async function Summary() {
  await connection();
  const issues = await summary(25);
  return (
    <>
      <h1>Summary</h1>
      {issues.map((issue) => (
        <section key={issue.key}>
          <h2>
            <Link href={`/issues/${issue.slug}`}>{issue.title}</Link>
          </h2>
          <p>
            {issue.likelihood} {issue.trend}
          </p>
          <p>{issue.judgement}</p>
          <p>{issue.bottomLine}</p>
          {issue.quotes.map((quote) => (
            <blockquote key={quote.number}>
              Q{quote.number} {quote.exact}
              <footer>{quote.speaker}</footer>
            </blockquote>
          ))}
          <p>
            {issue.note?.author} {issue.note?.body}
          </p>
        </section>
      ))}
    </>
  );
}
