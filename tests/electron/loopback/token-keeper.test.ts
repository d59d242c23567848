import { expect, test } from "vitest";
import { createTokenKeeper } from "../../../electron/loopback/token-keeper.ts";

test("a launch key becomes the token of one page, once", () => {
  const tokens = createTokenKeeper();
  const key = tokens.issue([]);
  const token = tokens.redeem(key);
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  expect(token).not.toBe(key);
  expect(tokens.redeem(key)).toBeNull();
});

test("neither a launch key nor another shell's token is a token", () => {
  const tokens = createTokenKeeper();
  const key = tokens.issue([]);
  const foreign = createTokenKeeper();
  const token = foreign.redeem(foreign.issue([]));
  expect(tokens.pageOf(key)).toBeNull();
  expect(tokens.pageOf(token ?? "")).toBeNull();
  expect(tokens.redeem(token ?? "")).toBeNull();
});

test("each page has its own name and its own files to open, handed over once", () => {
  const tokens = createTokenKeeper();
  const [a, b] = [["/a.md"], ["/b.md"]].map((paths) => tokens.pageOf(tokens.redeem(tokens.issue(paths)) ?? "") ?? "");
  expect(a).not.toBe(b);
  expect(tokens.takeOpenRequests(b ?? "")).toEqual(["/b.md"]);
  expect(tokens.takeOpenRequests(a ?? "")).toEqual(["/a.md"]);
  expect(tokens.takeOpenRequests(a ?? "")).toEqual([]);
});

test("a page of the audience is known as one; its key works as little twice as any other", () => {
  const tokens = createTokenKeeper();
  const pageOf = (key: string) => tokens.pageOf(tokens.redeem(key) ?? "") ?? "";
  const key = tokens.issueForAudience();
  const audience = pageOf(key);
  expect(tokens.isAudience(audience)).toBe(true);
  expect(tokens.redeem(key)).toBeNull();
  expect(tokens.isAudience(pageOf(tokens.issue([])))).toBe(false);
  expect(tokens.takeOpenRequests(audience)).toEqual([]);
});
