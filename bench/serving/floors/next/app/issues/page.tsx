import Link from "next/link";
import { list } from "../../database";

interface Props {
  searchParams: Promise<{ limit?: string }>;
}

export default async function Issues({ searchParams }: Props) {
  const issues = await list(Number((await searchParams).limit ?? 25));
  return (
    <>
      <h1>Issues</h1>
      <table>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.key}>
              <td>{issue.key}</td>
              <td>
                <Link href={`/issues/${issue.slug}`}>{issue.title}</Link> {issue.labels.join(" ")}
              </td>
              <td>{issue.trend}</td>
              <td>{issue.likelihood}</td>
              <td>{issue.confidence}</td>
              <td>{issue.owner}</td>
              <td>{issue.changedAt.toISOString().slice(0, 10)}</td>
              <td>{issue.quotes}</td>
              <td>{issue.notes}</td>
              <td>{issue.salience}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
