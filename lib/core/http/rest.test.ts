import { expect, test } from "vitest";
import { DATABASE_DOWN, RefusalError } from "@/lib/core/command/errors";
import { Unavailable } from "@/lib/core/database/outage";
import { jsonBody, orProblem, problem, switchIn } from "./rest";

const post = (body: BodyInit, headers = {}) =>
  new Request("http://desk/api/v1/notes", {
    ...{ method: "POST", body, headers: { "content-type": "application/json", ...headers } },
  });

/** The status with which a body is refused; 200 if it is read. */
const statusOf = async (body: BodyInit) => {
  const request = post(body);
  const read = async () => {
    await jsonBody(request);
    return new Response();
  };
  return (await orProblem(request, read)).status;
};

test.each<[string, BodyInit, number]>([
  ["a wave", '{"body": "🌊 \\ud83c\\udf0a"}', 200],
  ["half a wave", '{"body": "\\ud83c"}', 400],
  ["half a wave in a name", '{"\\ud83c": 1}', 400],
  ["a NUL character", '{"body": "a\\u0000b"}', 400],
  ["bytes that are not UTF-8", Buffer.from('{"body": "\xff"}', "latin1"), 400],
  ["a surrogate in the bytes", Buffer.from('{"body": "\xed\xa0\x80"}', "latin1"), 400],
  ["JSON nested 500,000 deep", `{"body": ${"[".repeat(500_000)}${"]".repeat(500_000)}}`, 200],
  ["incomplete JSON", "[".repeat(500_000), 400],
  ["a text", '"body"', 400],
  ["a list", "[]", 400],
  ["nothing", "", 200],
])("a body with %s", async (_what, body, status) => {
  expect(await statusOf(body)).toBe(status);
});

test("a body of another type is refused, and so is one that is too large", async () => {
  const form = post("issues=USCN-1", { "content-type": "application/x-www-form-urlencoded" });
  await expect(jsonBody(form)).rejects.toThrow("Send the body as JSON");
  await expect(jsonBody(post(`"${"a".repeat(8_000_001)}"`))).rejects.toThrow("too large");
  expect(await jsonBody(post("", { "content-type": "text/plain" }))).toEqual({});
  expect(await jsonBody(post("{}", { "content-type": "Application/JSON" }))).toEqual({});
});

test("If-Match names the version, quoted or not, but never another one than the body", async () => {
  const read = (body: string, match: string) => jsonBody(post(body, { "if-match": match }));
  for (const match of ['"3"', 'W/"3"', "3"])
    expect(await read("{}", match)).toEqual({ version: 3 });
  expect(await read('{"version": 3}', '"3"')).toEqual({ version: 3 });
  await expect(read('{"version": 2}', '"3"')).rejects.toThrow("another version");
});

test("a switch is true or false, and nothing is changed beside it", () => {
  expect(switchIn({ title: "Talks" }, "cancelled")).toBeNull();
  expect(switchIn({ cancelled: false, version: 1 }, "cancelled")).toBe(false);
  expect(switchIn({ retired: true, reason: "So." }, "retired", ["reason"])).toBe(true);
  const refused = (body: Record<string, unknown>) => () => switchIn(body, "cancelled");
  expect(refused({ cancelled: "false" })).toThrow(RefusalError);
  expect(refused({ cancelled: null })).toThrow(RefusalError);
  expect(refused({ cancelled: true, title: "Talks" })).toThrow(RefusalError);
});

test("a refused body says what is wrong with it", async () => {
  const error = await jsonBody(post('{"body": "\\ud83c"}')).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(RefusalError);
  expect(error.refusal.message).toContain("half of a character");
});

test("an outage is a 503 that says when to try again but not what caused it", async () => {
  const cause = new Error("Can't reach database server at 10.0.0.7:5432");
  const answer = await orProblem(post("{}"), () => Promise.reject(new Unavailable(cause)));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(await answer.json()).toMatchObject({ code: "unavailable", detail: DATABASE_DOWN.message });
  expect(problem(DATABASE_DOWN).status).toBe(503);
});
