import { expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { editDate } from "@/lib/analysis/dates/mutations";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { assess } from "@/lib/analysis/hypotheses/assess";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { writeNote } from "@/lib/analysis/notes/write";
import { DATABASE_DOWN, INVALID, RefusalError } from "@/lib/core/command/errors";
import { asFormsSay } from "@/lib/core/command/inputs";
import { Unavailable } from "@/lib/core/database/outage";
import { parsePage } from "@/lib/core/paging/page";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { openDesk } from "@/scripts/test/desk/desk";
import { inputOf, jsonBody, switchIn } from "./body";
import { readParams } from "./params";
import { orProblem, problem, queryOf, renameFields } from "./rest";

const post = (body: BodyInit, headers = {}) =>
  new Request("http://desk/api/v1/notes", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
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
  ["JSON nested 400,000 deep", `{"body": ${"[".repeat(400_000)}${"]".repeat(400_000)}}`, 200],
  ["incomplete JSON", "[".repeat(400_000), 400],
  ["a text", '"body"', 400],
  ["a list", "[]", 400],
  ["nothing", "", 200],
])("a body with %s", async (_what, body, status) => {
  expect(await statusOf(body)).toBe(status);
});

test("a body of another type is refused, and so is one that is too large", async () => {
  const form = post("issues=USCN-1", { "content-type": "application/x-www-form-urlencoded" });
  await expect(jsonBody(form)).rejects.toThrow("Send the body as JSON");
  const large = JSON.stringify({ text: "a".repeat(1_000_000) });
  await expect(jsonBody(post(large))).rejects.toThrow("too large: at most 1 MB");
  expect(await jsonBody(post(large), 2)).toHaveProperty("text");
  expect(await jsonBody(post("", { "content-type": "text/plain" }))).toEqual({});
  expect(await jsonBody(post("{}", { "content-type": "Application/JSON" }))).toEqual({});
});

test("If-Match names the version, quoted or not, but never another one than the body", async () => {
  const read = (body: string, match: string) => jsonBody(post(body, { "if-match": match }));
  for (const match of ['"3"', 'W/"3"', "3"])
    expect(await read("{}", match)).toEqual({ version: 3 });
  expect(await read('{"version": 3}', '"3"')).toEqual({ version: 3 });
  await expect(read('{"version": 2}', '"3"')).rejects.toThrow("different versions");
  for (const match of ["*", '"3", "4"', "abc", ""])
    await expect(read("{}", match)).rejects.toThrow('as in If-Match: "3"');
});

test("a switch is true or false, and nothing else is changed with it", () => {
  expect(switchIn({ title: "Talks" }, "cancelled")).toBeNull();
  expect(switchIn({ cancelled: false, version: 1 }, "cancelled")).toBe(false);
  expect(switchIn({ retired: true, reason: "So." }, "retired", ["reason"])).toBe(true);
  const refused = (body: Record<string, unknown>) => () => switchIn(body, "cancelled");
  expect(refused({ cancelled: "false" })).toThrow(RefusalError);
  expect(refused({ cancelled: null })).toThrow(RefusalError);
  expect(refused({ cancelled: true, title: "Talks" })).toThrow(RefusalError);
});

/** What a refusal says of each field. */
function fieldsRefused(read: () => unknown): Record<string, string> | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.code === "invalid")
      return error.refusal.fields;
    throw error;
  }
  return undefined;
}

test("a misspelt field is refused, with the one that it is probably meant to be, and others are passed over", () => {
  const note = (body: Record<string, unknown>) =>
    fieldsRefused(() => inputOf(writeNote, body, { issue: "taiwan" }));
  expect(note({ body: "So.", visiblity: "PRIVATE" })).toEqual({
    visiblity: "There’s no such field. Did you mean visibility?",
  });
  expect(note({ bdoy: "So.", Kind: "NOTE", colour: 1 })).toEqual({
    bdoy: "There’s no such field. Did you mean body?",
    Kind: "There’s no such field. Did you mean kind?",
  });
  expect(note({ body: "So.", visibility: "PRIVATE", parentId: null })).toBeUndefined();
  expect(note(JSON.parse('{"__proto__": 1, "constructor": 2, "id": 3}'))).toBeUndefined();
  const date = fieldsRefused(() => inputOf(editDate, { canceled: true }, {}, ["cancelled"]));
  expect(date!.canceled).toContain("Did you mean cancelled?");
});

test("so is one deeper in a body, in lists and in choices, but not the keys of a record", () => {
  const cells = [
    { quote: 1, hypothesis: 1, version: 0, cell: "C" },
    { quote: 2, cel: "C" },
  ];
  const cell =
    "There’s no such field. Did you mean cell? Use one of these: quote, hypothesis, version, cell, note.";
  expect(fieldsRefused(() => inputOf(assess, { cells }))).toEqual({ "cells.1.cel": cell });
  const sections = [{ headings: "Security", issues: ["taiwan"] }];
  const edition = { title: "Week 3", sections, to: { people: [], groop: [] } };
  expect(Object.keys(fieldsRefused(() => inputOf(issueEdition, edition))!)).toEqual([
    "sections.0.headings",
    "to.groop",
  ]);
  const settings = { version: 0, kinds: { DUE: "NONE" } };
  expect(inputOf(saveNotificationSettings, settings)).toEqual(settings);
  const many = Object.fromEntries(Array.from({ length: 90 }, (_, k) => [`cells${k}`, k]));
  expect(Object.keys(fieldsRefused(() => inputOf(assess, many))!)).toHaveLength(20);
});

test("what the address names may be repeated in the body, but not contradicted", () => {
  const given = { id: "01J", version: 2, title: "Talks" };
  expect(inputOf(editDate, given, { id: "01J" })).toEqual(given);
  expect(fieldsRefused(() => inputOf(editDate, given, { id: "01K" }))).toHaveProperty("id");
});

test("a parameter and a value that a list doesn’t know are refused for scripts only", () => {
  const ask = (query: string, read: Parameters<typeof queryOf>[1]) =>
    queryOf(new Request(`http://desk/api/v1/issues?${query}`), read);
  const list = (query: string) => () =>
    ask(query, (params) => [parseFilter(params), parsePage(params)]);
  expect(fieldsRefused(list("asignee=ana&statuss=all"))).toEqual({
    statuss: "There’s no such parameter. Did you mean status?",
  });
  expect(fieldsRefused(() => ask("qq=x&limit=1", parsePage))).toEqual({
    qq: "There’s no such parameter. Use one of these: limit, cursor.",
  });
  expect(fieldsRefused(() => ask("qq=x", (params) => readParams(params).all("term")))).toEqual({
    qq: "There’s no such parameter. Use only term.",
  });
  expect(fieldsRefused(list("status=active&status=dormant"))).toEqual({
    status: "Send this parameter only once.",
  });
  expect(ask("term=a&term=b", (params) => readParams(params).all("term"))).toEqual(["a", "b"]);
  expect(fieldsRefused(list("status=doormant&trend=-SIDEWAYS&from=2026-02-30&limit=0"))).toEqual({
    status: "Choose one of these: active, dormant, archived, all.",
    trend: "Choose one of these: IMPROVED, UNCHANGED, DETERIORATED, none.",
    from: "Enter a date such as 2026-12-31.",
    limit: "Enter a whole number, 1 or more.",
  });
  expect(Object.keys(fieldsRefused(list(`columns=owner,price&q=${"a".repeat(201)}`))!)).toEqual([
    ...["q", "columns"],
  ]);
  for (const query of ["status=-Archived&owner=none&limit=5000&cursor=", "status=&dir=", ""])
    expect(fieldsRefused(list(query))).toBeUndefined();
  expect(ask("gone=1", (params) => readParams(params).given("gone"))).toBe("1");
  expect(parseFilter({ status: "doormant", asignee: "ana" })).toEqual(parseFilter({}));
});

test("a refused body says what is wrong with it", async () => {
  const error = await jsonBody(post('{"body": "\\ud83c"}')).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(RefusalError);
  expect(error.refusal.message).toContain("half of a character");
});

test("what is wrong with fields is in the detail, too, since nothing is marked in JSON", async () => {
  const fields = { salience: "Enter at most 5.", title: "Enter a title." };
  const answer = problem({ code: "invalid", message: INVALID, fields });
  expect(await answer.json()).toMatchObject({
    detail: "salience: Enter at most 5. title: Enter a title.",
    fields,
  });
});

test("an outage is a 503 that says when to try again but not what caused it", async () => {
  const cause = new Error("Can't reach database server at 10.0.0.7:5432");
  const answer = await orProblem(post("{}"), () => Promise.reject(new Unavailable(cause)));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(await answer.json()).toMatchObject({ code: "unavailable", detail: DATABASE_DOWN.message });
  expect(problem(DATABASE_DOWN).status).toBe(503);
});

test("a script is told the type or the choices of a wrong value, a form what to enter", async () => {
  const { people } = await openDesk();
  const sent = { issue: "taiwan", likelihood: "48", confidence: "low", why: ["a"] } as object;
  const result = await dissent(people.analyst, sent as Parameters<typeof dissent>[1]);
  if (result.ok) throw new Error("it was taken");
  const asked = {
    likelihood: "Enter a likelihood.",
    confidence: "Choose a confidence level.",
    why: "Say why you see it differently.",
  };
  expect(asFormsSay(result.refusal)).toEqual({ code: "invalid", message: INVALID, fields: asked });
  const { asSent, fields } = await problem(result.refusal).json();
  expect(asSent).toBeUndefined();
  expect(fields).toEqual({
    likelihood: "Send a number.",
    confidence: "Choose one of these: LOW, MODERATE, HIGH.",
    why: "Send text.",
  });
});

test("a field that a route calls something else is answered once, by the route's name", async () => {
  const says = { "stated.title": "Enter a title." };
  const asSent = { "stated.title": "Send text." };
  const refusal = { code: "invalid", message: INVALID, fields: says, asSent } as const;
  const answer = problem(renameFields(refusal, (field) => field.replace("stated.", "")));
  expect(await answer.json()).toMatchObject({
    detail: "title: Send text.",
    fields: { title: "Send text." },
  });
});
