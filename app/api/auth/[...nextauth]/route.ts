import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { orProblem } from "@/lib/core/http/rest";
import { currentSession } from "@/lib/core/session/session";
import { authOptions } from "@/lib/desk/sign-in/next-auth";
import { readSignIn, refusal } from "@/lib/desk/sign-in/request-body";

type Context = { params: Promise<{ nextauth: string[] }> };

/** The next-auth routes that the desk uses, each with its one method. */
const METHODS: Record<string, "GET" | "POST"> = {
  csrf: "GET",
  providers: "GET",
  session: "GET",
  signin: "GET",
  error: "GET",
  "callback/credentials": "POST",
  signout: "POST",
};

const handle = (request: NextRequest, context: Context): Promise<Response> =>
  orProblem(request, async () => {
    const path = (await context.params).nextauth.join("/");
    const method = METHODS[path];
    if (!method) return refusal(404, "Not found", "There’s nothing at this address.");
    if (method !== request.method)
      return refusal(405, "Not allowed", `Send a ${method} request here.`, { allow: method });
    if (path === "session") return session();
    const read = method === "POST" ? await readSignIn(request) : request;
    return read instanceof Response ? read : nextAuth(read, context);
  });

/** Who is signed in, and until when; an empty object if nobody is. next-auth's own route would extend the session. */
async function session(): Promise<Response> {
  const current = await currentSession();
  if (!current) return Response.json({});
  const { id, name, email, role } = current.viewer;
  return Response.json({ user: { id, name, email, role }, expires: current.expires });
}

async function nextAuth(request: NextRequest, context: Context): Promise<Response> {
  const failures: unknown[] = [];
  const options = authOptions((error) => void failures.push(error));
  const answer: Response = await NextAuth(request, context, options);
  if (failures.length > 0) throw failures[0];
  return answer;
}

export { handle as GET, handle as POST };
