import Link from "next/link";
import { connection } from "next/server";
import { sources } from "../../database";

export default async function Sources() {
  await connection();
  const found = await sources(25);
  return (
    <>
      <h1>Sources</h1>
      <table>
        <tbody>
          {found.map((source) => (
            <tr key={source.id}>
              <td>
                <Link href={`/sources/${source.id}`}>{source.title}</Link>
              </td>
              <td>{source.byline}</td>
              <td>{source.publisher}</td>
              <td>{source.publishedAt?.toISOString().slice(0, 10)}</td>
              <td>{source.reliability}</td>
              <td>{source.status}</td>
              <td>{source.quotes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
