import NextAuth from "next-auth";
import { orThrowOutage } from "@/lib/outage";
import { orProblem } from "@/lib/rest";
import { authOptions } from "@/lib/session";

const nextAuth = NextAuth(authOptions);

/** In an outage next-auth would take everybody for signed out, and clear their cookies. */
const handler = (request: Request, context: object): Promise<Response> =>
  orProblem(request, () => orThrowOutage(() => nextAuth(request, context)));

export { handler as GET, handler as POST };
