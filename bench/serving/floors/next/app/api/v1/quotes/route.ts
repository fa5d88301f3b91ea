import { search } from "../../../../database";

export async function GET(request: Request) {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json({ items: await search(words), nextCursor: null });
}
