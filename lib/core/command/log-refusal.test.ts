import { expect, test, vi } from "vitest";
import { log } from "@/lib/core/log/log";
import { renameSelf } from "@/lib/desk/members/edit";
import { addMember } from "@/lib/desk/members/mutations";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk/desk";

test("a forbidden command is logged with who tried it; a routine refusal isn't", async () => {
  const warned = vi.spyOn(log, "warn");
  try {
    const { analyst } = await enterPeople();
    const person = { name: "Eve", email: "eve@desk.test", role: "ADMIN", password: "x" } as const;
    expect(codeOf(await addMember(analyst, person))).toBe("forbidden");
    expect(codeOf(await renameSelf(analyst, { name: "" }))).toBe("invalid");
    expect(warned.mock.calls).toEqual([
      [
        expect.objectContaining({ userId: analyst.id, role: "ANALYST", code: "forbidden" }),
        "refused: forbidden",
      ],
    ]);
  } finally {
    warned.mockRestore();
  }
});
