import { randomBytes } from "node:crypto";
import { transaction } from "@/lib/core/database/transaction";
import { addMemberInput } from "@/lib/desk/members/inputs";
import { hashPassword } from "@/lib/desk/members/passwords/hash";
import { RELATIONSHIP } from "./demo/issues";

/**
 * Sets up a desk without the demo: its relationship, and its first admin, who then adds other people.
 * Returns the admin's password, which is stored nowhere else. Throws if someone can already sign in, since
 * from then on admins add people.
 */
export async function openDeskFor(given: { email: string; name: string }): Promise<string> {
  const password = randomBytes(12).toString("base64url");
  const parsed = addMemberInput.safeParse({ ...given, password, role: "ADMIN" });
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(" "));
  const { name, email, role } = parsed.data;
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    // Otherwise two first admins could be added at the same time.
    await tx.$executeRaw`lock table "User" in exclusive mode`;
    if (await tx.user.count({ where: { passwordHash: { not: null } } }))
      throw new Error(
        "Someone can already sign in. Ask an admin to add people under /admin/people.",
      );
    const { slug } = RELATIONSHIP;
    await tx.relationship.upsert({ where: { slug }, create: RELATIONSHIP, update: {} });
    await tx.user.create({ data: { name, email, role, passwordHash } });
  });
  return password;
}
