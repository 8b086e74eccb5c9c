import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ApiProblem, api } from "@/lib/web/api-client";

let answers: ((response: ServerResponse) => void)[] = [];
let asked = 0;
const server = createServer((_request, response) => {
  asked++;
  (answers.shift() ?? fine)(response);
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = 0;
});

const fine = (response: ServerResponse) => response.end(JSON.stringify({ items: [] }));
const later = (seconds: number) => (response: ServerResponse) =>
  response.writeHead(429, { "retry-after": String(seconds) }).end(JSON.stringify({ detail: "Too fast." }));
const ask = () => api("GET", "/forum/categories", {}, { origin });

test("what is too fast for a second is asked again, and nobody hears of it", async () => {
  answers = [later(1)];
  expect(await ask()).toEqual({ items: [] });
  expect(asked).toBe(2);
});

test("who stays too fast is told, and so at once is who has to wait for longer", async () => {
  answers = [later(1), later(1), later(1)];
  await expect(ask()).rejects.toThrow(new ApiProblem(429, "Too fast."));
  expect(asked).toBe(3);
  answers = [later(30)];
  await expect(ask()).rejects.toThrow("Too fast.");
  expect(asked).toBe(4);
});
