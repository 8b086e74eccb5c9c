import { expect, test } from "vitest";
import { readText } from "@/lib/web/parse";

test("a body that breaks off is its sender's fault, not ours", async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"body":"half a'));
    },
    pull(controller) {
      controller.error(new Error("aborted"));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  const request = new Request("http://localhost/", init);
  await expect(readText(request, 1_000)).rejects.toMatchObject({
    status: 400,
    message: "The body broke off.",
  });
});
