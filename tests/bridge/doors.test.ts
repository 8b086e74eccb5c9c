import { expect, test } from "vitest";
import { clientOf, overEachBackEnd } from "./back-ends";

const SEIZING = [
  ["SUBSCRIBE", "x"],
  ["SHUTDOWN"],
  ["BLPOP", "x", "0"],
  ["CONFIG", "GET", "*"],
  ["MONITOR"],
  ["xread", "BLOCK", "0", "STREAMS", "x", "0"],
];

overEachBackEnd((scene) => {
  test("commands that would seize or stop the shared connection are refused", async () => {
    for (const command of SEIZING) {
      const response = await post(scene.bridge.url, scene.bridge.token, "/", command);
      expect(response.status, command.join(" ")).toBe(400);
      expect(await response.json()).toMatchObject({ error: expect.stringMatching(/not available/) });
    }
    expect(await scene.client.ping()).toBe("PONG");
  });

  test("nobody gets in without the token, on any path", async () => {
    const { url, token } = scene.bridge;
    await expect(clientOf(scene.bridge, "x".repeat(token.length)).get("x")).rejects.toThrow(/WRONGPASS/);
    for (const path of ["/", "/pipeline", "/multi-exec", "/subscribe/x"]) {
      for (const wrong of ["", "x", `${token}x`, token.slice(1)]) {
        const response = await post(url, wrong, path, [["GET", "x"]]);
        expect(response.status, path).toBe(401);
        await response.body?.cancel();
      }
    }
  });

  test("what is no command is answered with 400", async () => {
    const { url, token } = scene.bridge;
    for (const body of ['{"a":1}', "[[]]", "[1]", "null", "{bad", ""]) {
      for (const path of ["/", "/pipeline", "/multi-exec", "/elsewhere"]) {
        const headers = { authorization: `Bearer ${token}` };
        const response = await fetch(url + path, { method: "POST", headers, body });
        expect(response.status, `${path} ${body}`).toBe(400);
        await response.text();
      }
    }
  });

  test("answers come in the clear when the client does not ask for base64", async () => {
    const response = await post(scene.bridge.url, scene.bridge.token, "/pipeline", [
      ["SET", "k", "漢字"],
      ["GET", "k"],
      ["HSET", "h", "f", 1],
      ["HGETALL", "h"],
    ]);
    expect(await response.json()).toEqual([
      { result: "OK" },
      { result: "漢字" },
      { result: 1 },
      { result: ["f", "1"] },
    ]);
  });

  test("it listens on loopback only", () => {
    expect(new URL(scene.bridge.url).hostname).toBe("127.0.0.1");
  });
});

function post(url: string, token: string, path: string, body: unknown) {
  const headers = { authorization: `Bearer ${token}` };
  return fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
}
