/** The answer to an address. A live stream has no end, and carries only the ids of events. */
export async function answerOf(
  path: string,
  cookie: string,
): Promise<{ status: number; text: string }> {
  const gone = new AbortController();
  const answer = await fetch(process.env.BASE_URL + path, {
    redirect: "manual",
    signal: gone.signal,
    headers: { cookie },
  });
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream");
  const location = answer.headers.get("location") ?? "";
  const text = isStream ? "" : await answer.text();
  if (isStream) gone.abort();
  return { status: answer.status, text: `${location}\n${text}` };
}

/** An address without what its route refuses; null if nothing is left. */
export function withoutRefused(path: string, refusal: string): string | null {
  const address = new URL(path, process.env.BASE_URL);
  const { fields = {} } = JSON.parse(refusal) as { fields?: Record<string, string> };
  for (const name of Object.keys(fields)) address.searchParams.delete(name);
  const rest = `${address.pathname}${address.search}`;
  return address.search && rest !== path ? rest : null;
}
