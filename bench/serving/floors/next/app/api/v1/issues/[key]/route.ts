import { issue } from "../../../../../database";

export async function GET(_: Request, { params }: { params: Promise<{ key: string }> }) {
  const found = await issue((await params).key);
  return found ? Response.json(found) : new Response(null, { status: 404 });
}
