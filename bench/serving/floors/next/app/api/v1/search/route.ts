import { find } from "../../../../database";

export async function GET(request: Request) {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json({ items: await find(words), nextCursor: null });
}
