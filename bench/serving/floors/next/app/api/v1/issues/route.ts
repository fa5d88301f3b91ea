import { list } from "../../../../database";

export async function GET(request: Request) {
  const limit = Number(new URL(request.url).searchParams.get("limit") ?? 25);
  return Response.json({ items: await list(limit), nextCursor: null });
}
