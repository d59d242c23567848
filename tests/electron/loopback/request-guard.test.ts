import { describe, expect, test } from "vitest";
import { guardRequest, type RequestFacts } from "../../../electron/loopback/request-guard.ts";

const server = { host: "127.0.0.1:4711", largestBody: 1000 };
const token = "a".repeat(64);
const own = { host: ["127.0.0.1:4711"] };
const posted = {
  ...own,
  origin: ["http://127.0.0.1:4711"],
  "x-lectern-token": [token],
  "content-type": ["application/x-lectern"],
  "content-length": ["10"],
};

function get(target: string, headers: RequestFacts["headers"] = own) {
  return guardRequest({ method: "GET", target, headers }, server);
}

function post(target: string, change: RequestFacts["headers"] = {}) {
  return guardRequest({ method: "POST", target, headers: { ...posted, ...change } }, server);
}

const refused = (status: number) => ({ kind: "refused", status });

describe("let through", () => {
  test("a page and its files, asked for by the address bar or by the page itself", () => {
    expect(get("/")).toEqual({ kind: "page", pathname: "/" });
    expect(get("/main.js?v=1", { ...own, "sec-fetch-site": ["same-origin"] })).toEqual({
      kind: "page",
      pathname: "/main.js",
    });
    expect(get("/", { ...own, "sec-fetch-site": ["none"] })).toEqual({ kind: "page", pathname: "/" });
  });

  test("a call, the change of a key and the event stream", () => {
    expect(post("/call/getStart")).toEqual({ kind: "call", token, method: "getStart" });
    expect(post("/session")).toEqual({ kind: "session", token });
    expect(post("/events", { "sec-fetch-site": ["same-origin"] })).toEqual({ kind: "events", token });
  });
});

describe("wrong Host", () => {
  test.each([
    ["a name that was made to lead here (DNS rebinding)", ["evil.example:4711"]],
    ["localhost, which is not our name", ["localhost:4711"]],
    ["another port", ["127.0.0.1:80"]],
    ["no port", ["127.0.0.1"]],
    ["none", undefined],
    ["two", ["127.0.0.1:4711", "evil.example"]],
  ])("%s", (_what, host) => {
    expect(get("/", { host })).toEqual(refused(403));
    expect(post("/call/getStart", { host })).toEqual(refused(403));
  });
});

describe("foreign Origin", () => {
  test.each([
    ["another site", ["https://evil.example"]],
    ["a sandboxed frame or a file", ["null"]],
    ["another port of this machine", ["http://127.0.0.1:4712"]],
    ["our place over https", ["https://127.0.0.1:4711"]],
    ["a name of this machine", ["http://localhost:4711"]],
    ["no page at all", undefined],
    ["two", ["http://127.0.0.1:4711", "https://evil.example"]],
  ])("%s", (_what, origin) => {
    for (const target of ["/call/getStart", "/session", "/events"]) {
      expect(post(target, { origin })).toEqual(refused(403));
    }
  });

  test("a page that is fetched by another site", () => {
    expect(get("/main.js", { ...own, origin: ["https://evil.example"] })).toEqual(refused(403));
    for (const site of ["cross-site", "same-site"]) {
      expect(get("/main.js", { ...own, "sec-fetch-site": [site] })).toEqual(refused(403));
      expect(post("/call/getStart", { "sec-fetch-site": [site] })).toEqual(refused(403));
    }
  });
});

describe("missing or malformed token", () => {
  test.each([
    ["none", undefined],
    ["an empty one", [""]],
    ["a short one", ["abc"]],
    ["one with other characters", ["g".repeat(64)]],
    ["two", [token, token]],
  ])("%s", (_what, value) => {
    for (const target of ["/call/getStart", "/session", "/events"]) {
      expect(post(target, { "x-lectern-token": value })).toEqual(refused(403));
    }
  });

  test("a token in the address instead of the header", () => {
    expect(post(`/call/getStart?token=${token}`, { "x-lectern-token": undefined })).toEqual(refused(403));
  });
});

test.each(["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "", "get"])("other method %s", (method) => {
  expect(guardRequest({ method, target: "/", headers: posted }, server)).toEqual(refused(405));
});

test("a call by GET is only a page that is not there", () => {
  expect(get("/call/getStart")).toEqual({ kind: "page", pathname: "/call/getStart" });
});

test("oversized body", () => {
  expect(post("/call/saveDocument", { "content-length": ["1001"] })).toEqual(refused(413));
  expect(post("/call/saveDocument", { "content-length": ["1000"] })).toMatchObject({ kind: "call" });
});

test("a form or a plain-text post that needs no question beforehand", () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", undefined]) {
    expect(post("/call/getStart", { "content-type": type === undefined ? undefined : [type] })).toEqual(refused(415));
  }
});

test("a target that names another server", () => {
  expect(get("http://evil.example/")).toEqual(refused(400));
  expect(get("*")).toEqual(refused(400));
});

test("a place that is not there", () => {
  expect(post("/")).toEqual(refused(404));
  expect(post("/session/")).toEqual(refused(404));
});
