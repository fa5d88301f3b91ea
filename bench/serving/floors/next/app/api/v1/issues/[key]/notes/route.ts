import { addNote } from "../../../../../../database";

export async function POST(request: Request, { params }: { params: Promise<{ key: string }> }) {
  const added = await addNote((await params).key, await request.json());
  return Response.json(added, { status: 201 });
}
