import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "@playwright/test";

export type Sprung = {
  /** How many scripts of the words ran. */
  fired: number;
  /** Attributes that would run or lead to a script. */
  unsafe: string[];
};

/** A page that springs one document after another. */
export type Trap = {
  spring(body: string, contentType?: string): Promise<Sprung>;
  close(): Promise<void>;
};

const ADDRESS = "http://words.example/";

/** Springs a single document. */
export async function spring(browser: Browser, body: string, contentType?: string): Promise<Sprung> {
  const trap = await openTrap(browser);
  const sprung = await trap.spring(body, contentType);
  await trap.close();
  return sprung;
}

/**
 * Opens documents in which people's words call `alert(XSS)`, with no content security policy and an empty world around
 * them, and hovers, focuses and clicks everything in each: what does not fire is harmless by its own markup.
 */
export async function openTrap(browser: Browser): Promise<Trap> {
  let shown = { address: ADDRESS, body: "", contentType: "text/html" };
  // The whole world is one proxy: the document at its address, and nothing anywhere else.
  const world = createServer(({ url }, response) => {
    const isDocument = url === shown.address;
    response.setHeader("Content-Type", isDocument ? `${shown.contentType}; charset=utf-8` : "text/html");
    response.end(isDocument ? shown.body : "");
  });
  world.on("connect", (_request, socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  await new Promise<void>((resolve) => world.listen(0, "127.0.0.1", resolve));
  const { port } = world.address() as AddressInfo;
  const context = await browser.newContext({ proxy: { server: `http://127.0.0.1:${port}` } });
  await context.addInitScript(setTrap);
  const page = await context.newPage();
  let turn = 0;
  return {
    async spring(body, contentType = "text/html") {
      shown = { address: `${ADDRESS}${turn++ || ""}`, body, contentType };
      await page.goto(shown.address, { waitUntil: "domcontentloaded" });
      return page.evaluate(touchAll);
    },
    async close() {
      await context.close();
      world.closeAllConnections();
      await new Promise((resolve) => world.close(resolve));
    },
  };
}

export function setTrap(): void {
  const trap = Object.assign(window, { XSS: 1, fired: 0 });
  window.alert = () => {
    trap.fired++;
  };
}

async function touchAll(): Promise<Sprung> {
  document.addEventListener("click", (event) => event.preventDefault());
  document.addEventListener("submit", (event) => event.preventDefault());
  const unsafe: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const leads = /^(href|src|action|formaction|data|xlink:href)$/.test(name);
      const runs = /^\s*(javascript|vbscript|data:text|data:application)/i.test(value);
      if (/^on/.test(name) || name === "srcdoc" || (leads && runs)) unsafe.push(`${name}=${value}`);
    }
    for (const type of ["mouseover", "mouseenter", "focus", "click", "toggle", "load", "error"]) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  }
  // What a script puts off, or an image that fails, comes a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { fired: "fired" in window ? Number(window.fired) : -1, unsafe };
}
