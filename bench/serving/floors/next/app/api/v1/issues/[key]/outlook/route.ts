import { revise } from "../../../../../../database";

export async function POST(request: Request, { params }: { params: Promise<{ key: string }> }) {
  const made = await revise((await params).key, await request.json());
  return made ? Response.json(made, { status: 201 }) : new Response(null, { status: 409 });
}
